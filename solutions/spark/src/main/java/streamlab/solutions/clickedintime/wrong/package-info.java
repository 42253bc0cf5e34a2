/** Wrong answers to clicked-in-time, each a misconception its grader must tell. */
package streamlab.solutions.clickedintime.wrong;
