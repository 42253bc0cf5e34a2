/** The exercise invoices-to-files: solution and discussion. */
package streamlab.solutions.invoicestofiles;
