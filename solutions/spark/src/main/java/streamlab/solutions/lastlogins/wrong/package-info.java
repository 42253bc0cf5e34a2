/** Wrong answers to last-logins, each a misconception its grader must tell. */
package streamlab.solutions.lastlogins.wrong;
