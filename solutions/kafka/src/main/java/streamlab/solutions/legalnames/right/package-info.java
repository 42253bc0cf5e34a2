/** Right answers to legal-names in other styles. */
package streamlab.solutions.legalnames.right;
