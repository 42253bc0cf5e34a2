/** Exercise: Avro in a topic, written and read. (K27-14, K27-15, K14-10) */
package streamlab.exercises.avroinandout;
