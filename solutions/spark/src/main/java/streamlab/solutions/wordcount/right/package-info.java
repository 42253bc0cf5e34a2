/** Right answers to word-count in other styles. */
package streamlab.solutions.wordcount.right;
