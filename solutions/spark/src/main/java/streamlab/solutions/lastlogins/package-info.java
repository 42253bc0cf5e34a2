/** Solution of the exercise last-logins, with its discussion. */
package streamlab.solutions.lastlogins;
