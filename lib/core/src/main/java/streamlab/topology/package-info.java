/** Topologies of Kafka Streams as pictures. Loads where Kafka Streams is not there, too. */
package streamlab.topology;
