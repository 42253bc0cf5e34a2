/** The exercise recovery-words: solution and discussion. */
package streamlab.solutions.recoverywords;
