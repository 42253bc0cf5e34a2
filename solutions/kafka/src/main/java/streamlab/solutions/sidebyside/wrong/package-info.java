/** Wrong answers to side-by-side, each a misconception its grader must tell. */
package streamlab.solutions.sidebyside.wrong;
