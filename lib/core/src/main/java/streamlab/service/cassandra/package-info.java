/** Cassandra for chapters that write to a table: found, or started in a JVM of its own. */
package streamlab.service.cassandra;
