package streamlab.spark.time.run;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.connector.catalog.Table;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import streamlab.spark.stream.Feed;

/** A stream that is fed by hand. */
public final class Input {

  private final String name;
  private final StructType columns;
  private final Feed<Row> feed;
  private final Dataset<Row> rows;
  private final Table table;

  /**
   * An input without events.
   *
   * @param name what it is called in texts; empty when it is the only one
   */
  public Input(SparkSession spark, String name, StructType columns) {
    this.name = name;
    this.columns = columns;
    this.feed = Feed.ofRows(spark, columns.toDDL());
    this.rows = feed.rows();
    this.table = Plans.streams(Plans.of(rows)).get(0);
  }

  /** What it is called in texts. */
  public String name() {
    return name;
  }

  /** The stream of its events. */
  public Dataset<Row> rows() {
    return rows;
  }

  Feed<Row> feed() {
    return feed;
  }

  Table table() {
    return table;
  }

  /**
   * The first column that holds points in time: a query without watermark and window has no other.
   */
  Optional<Integer> timeColumn() {
    StructField[] fields = columns.fields();
    OptionalInt first =
        IntStream.range(0, fields.length)
            .filter(i -> Spans.isTime(fields[i].dataType()))
            .findFirst();
    return first.isPresent() ? Optional.of(first.getAsInt()) : Optional.empty();
  }

  @Override
  public String toString() {
    return name + Arrays.toString(columns.fieldNames());
  }
}
