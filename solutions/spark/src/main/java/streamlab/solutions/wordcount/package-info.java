/** Solution of the exercise word-count. */
package streamlab.solutions.wordcount;
