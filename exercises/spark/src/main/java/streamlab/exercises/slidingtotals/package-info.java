/** Exercise: moving totals of the last quarter of an hour, every five minutes. (K28-06) */
package streamlab.exercises.slidingtotals;
