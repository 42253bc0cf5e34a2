/** Exercise: running totals over the windows that a stream has written, in a batch job. (K28-05) */
package streamlab.exercises.runningtotals;
