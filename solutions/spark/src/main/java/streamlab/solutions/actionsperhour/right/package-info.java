/** Right answers to actions-per-hour in other styles. */
package streamlab.solutions.actionsperhour.right;
