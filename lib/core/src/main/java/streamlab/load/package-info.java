/** Many events into Kafka, as fast as a plain producer takes them. */
package streamlab.load;
