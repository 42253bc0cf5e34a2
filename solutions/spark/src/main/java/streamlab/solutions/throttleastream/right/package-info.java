/** Right answers to throttle-a-stream in other styles. */
package streamlab.solutions.throttleastream.right;
