/** Right answers to notifications in other styles. */
package streamlab.solutions.notifications.right;
