/** Wrong answers to partitioners, each a misconception its grader must tell. */
package streamlab.solutions.partitioners.wrong;
