/** Right answers to describe-output in other styles. */
package streamlab.solutions.describeoutput.right;
