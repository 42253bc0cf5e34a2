/** Right answers to leave-politely in other styles. */
package streamlab.solutions.leavepolitely.right;
