/** Exercise: the options of Spark's Kafka source. (K27-02, K27-03, K27-04, K27-05) */
package streamlab.exercises.faultyreaders;
