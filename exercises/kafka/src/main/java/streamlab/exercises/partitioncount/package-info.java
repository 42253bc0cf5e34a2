/** Exercise: how many partitions does a topic need? (K06-09, K12-09) */
package streamlab.exercises.partitioncount;
