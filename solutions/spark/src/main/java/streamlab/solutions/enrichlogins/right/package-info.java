/** Right answers to enrich-logins in other styles. */
package streamlab.solutions.enrichlogins.right;
