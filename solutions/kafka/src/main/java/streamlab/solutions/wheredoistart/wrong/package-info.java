/** Wrong answers to where-do-i-start, each a misconception its grader must tell. */
package streamlab.solutions.wheredoistart.wrong;
