/** Wrong answers to word-count, each a misconception its grader must tell. */
package streamlab.solutions.wordcount.wrong;
