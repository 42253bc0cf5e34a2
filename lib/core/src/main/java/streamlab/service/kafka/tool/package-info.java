/** Which command-line tools Kafka has, by the names of its scripts. */
package streamlab.service.kafka.tool;
