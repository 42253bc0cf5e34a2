/** Wrong answers to recovery-words, each a misconception its grader must tell. */
package streamlab.solutions.recoverywords.wrong;
