/** The exercise notifications: solution and discussion. */
package streamlab.solutions.notifications;
