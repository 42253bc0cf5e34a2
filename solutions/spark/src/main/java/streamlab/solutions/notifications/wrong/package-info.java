/** Wrong answers to notifications, each a misconception its grader must tell. */
package streamlab.solutions.notifications.wrong;
