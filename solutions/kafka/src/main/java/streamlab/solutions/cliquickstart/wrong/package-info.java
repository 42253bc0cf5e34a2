/** Wrong answers to cli-quick-start, each a misconception its grader must tell. */
package streamlab.solutions.cliquickstart.wrong;
