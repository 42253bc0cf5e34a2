/** The exercise leave-politely: solution and discussion. */
package streamlab.solutions.leavepolitely;
