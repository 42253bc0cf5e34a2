/** Exercise: how many partitions there are in Spark. (K23-06, K23-07, K23-08, K23-04) */
package streamlab.exercises.sparkpartitioncounts;
