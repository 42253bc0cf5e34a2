/** Right answers to last-logins in other styles. */
package streamlab.solutions.lastlogins.right;
