/** Wrong answers to enrich-logins, each a misconception its grader must tell. */
package streamlab.solutions.enrichlogins.wrong;
