/** Wrong answers to legal-names, each a misconception its grader must tell. */
package streamlab.solutions.legalnames.wrong;
