/** The program that the Cassandra node's JVM runs. */
package streamlab.cassandra;
