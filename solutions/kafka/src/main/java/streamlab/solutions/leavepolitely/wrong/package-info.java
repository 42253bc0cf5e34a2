/** Wrong answers to leave-politely, each a misconception its grader must tell. */
package streamlab.solutions.leavepolitely.wrong;
