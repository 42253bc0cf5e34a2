/** The exercise enrich-logins: solution and discussion. */
package streamlab.solutions.enrichlogins;
