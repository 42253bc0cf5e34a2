/** Wrong answers to two-contexts, each a misconception its grader must tell. */
package streamlab.solutions.twocontexts.wrong;
