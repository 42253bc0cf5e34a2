/** Kafka for the course: the local broker, private brokers, any other cluster, Kafka's tools. */
package streamlab.service.kafka;
