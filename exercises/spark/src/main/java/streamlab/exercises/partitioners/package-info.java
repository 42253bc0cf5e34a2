/** Exercise: partitions by hash and by range, and a schema. (K23-09, K23-10, K23-15) */
package streamlab.exercises.partitioners;
