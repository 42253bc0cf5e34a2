/** Exercise: buy and sell totals per quarter of an hour. (K28-03, K28-02, K28-04) */
package streamlab.exercises.tumblingtotals;
