/** The exercise actions-per-hour: solution and discussion. */
package streamlab.solutions.actionsperhour;
