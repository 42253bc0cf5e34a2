/** The exercise word-count: solution and discussion. */
package streamlab.solutions.wordcount;
