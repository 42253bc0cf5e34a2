/** Wrong answers to actions-per-hour, each a misconception its grader must tell. */
package streamlab.solutions.actionsperhour.wrong;
