/** Right answers to invoices-to-files in other styles. */
package streamlab.solutions.invoicestofiles.right;
