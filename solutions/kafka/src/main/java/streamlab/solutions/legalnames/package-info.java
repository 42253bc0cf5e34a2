/** The exercise legal-names: solution and discussion. */
package streamlab.solutions.legalnames;
