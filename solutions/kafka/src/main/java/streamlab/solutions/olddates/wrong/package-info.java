/** Wrong answers to old-dates, each a misconception its grader must tell. */
package streamlab.solutions.olddates.wrong;
