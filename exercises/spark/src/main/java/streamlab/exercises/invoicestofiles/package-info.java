/** Exercise: invoices from a topic to files, one row per item. (K27-10) */
package streamlab.exercises.invoicestofiles;
