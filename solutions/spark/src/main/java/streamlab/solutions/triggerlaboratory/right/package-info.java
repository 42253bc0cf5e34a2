/** Right answers to trigger-laboratory in other styles. */
package streamlab.solutions.triggerlaboratory.right;
