package streamlab.spark.time.run;

import org.apache.spark.sql.Row;

/**
 * An event on its way into the query.
 *
 * @param input where it goes in
 * @param row its values
 */
public record Entry(Input input, Row row) {}
