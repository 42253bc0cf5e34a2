/** Wrong answers to click-events, each a misconception its grader must tell. */
package streamlab.solutions.clickevents.wrong;
