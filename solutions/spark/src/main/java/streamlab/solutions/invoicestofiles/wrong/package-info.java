/** Wrong answers to invoices-to-files, each a misconception its grader must tell. */
package streamlab.solutions.invoicestofiles.wrong;
