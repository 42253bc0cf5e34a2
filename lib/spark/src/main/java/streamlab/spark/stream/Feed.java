package streamlab.spark.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.encoders.ExpressionEncoder;
import org.apache.spark.sql.catalyst.encoders.RowEncoder;
import org.apache.spark.sql.execution.streaming.MemoryStream;
import org.apache.spark.sql.types.StructType;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;
import streamlab.error.LabException;
import streamlab.spark.rows.DatasetTables;
import streamlab.spark.rows.Datasets;

/**
 * A streaming source in memory that is fed by hand. What is added between two looks of a query is
 * one micro-batch. Events that a query has read are gone, so one feed serves one query.
 *
 * <pre>{@code
 * Feed<Trade> trades = Feed.of(spark, Trade.class);
 * Dataset<Row> stream = trades.rows();
 * trades.add(new Trade("10:03", 200));
 * }</pre>
 *
 * @param <T> the kind of events: a record type, a single value such as {@code String}, or {@code
 *     Row}
 */
public final class Feed<T> {

  private static final AtomicInteger IDS = new AtomicInteger();

  private final SparkSession spark;
  private final StructType schema;
  private final Function<T, Row> toRow;
  private final MemoryStream<Row> source;
  private final List<Row> added = new ArrayList<>();

  private Feed(SparkSession spark, StructType schema, Function<T, Row> toRow) {
    this.spark = spark;
    this.schema = schema;
    this.toRow = toRow;
    this.source =
        new MemoryStream<>(
            IDS.incrementAndGet(), spark.sqlContext(), Option.empty(), encoder(schema));
  }

  /** Lenient: takes an Instant or a Timestamp alike, as {@code createDataFrame} does. */
  private static Encoder<Row> encoder(StructType schema) {
    return ExpressionEncoder.apply(RowEncoder.encoderFor(schema, true));
  }

  /**
   * A feed of records, with a column per component, or of single values, with one column {@code
   * value}.
   *
   * @throws LabException for a type that gives no columns
   */
  public static <T> Feed<T> of(SparkSession spark, Class<T> type) {
    if (!Datasets.isFlat(type)) {
      throw new LabException(
          "A feed takes records or single values, but "
              + type.getSimpleName()
              + " is neither: make it a record.");
    }
    return new Feed<>(spark, Datasets.schema(type), Datasets::row);
  }

  /**
   * A feed of rows.
   *
   * @param columns names and types, such as {@code "word string, count bigint"}
   */
  public static Feed<Row> ofRows(SparkSession spark, String columns) {
    return new Feed<>(spark, StructType.fromDDL(columns), Function.identity());
  }

  /** A row from its values, in the order of the columns. */
  public static Row row(Object... values) {
    return RowFactory.create(values);
  }

  /** The stream of what is added: no query runs yet. */
  public Dataset<Row> rows() {
    return source.toDF();
  }

  /** The batch twin: a table of all that was added so far. */
  public Dataset<Row> table() {
    return spark.createDataFrame(List.copyOf(added), schema);
  }

  /** Adds events; all of them come in the same micro-batch. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final void add(T... events) {
    add(List.of(events));
  }

  /** Adds events; all of them come in the same micro-batch. */
  public void add(List<T> events) {
    List<Row> rows = events.stream().map(toRow).toList();
    added.addAll(rows);
    source.addData(CollectionConverters.asScala(rows));
  }

  /** All that was added so far, as text, in its order. */
  public List<String> texts() {
    return added.stream().map(DatasetTables::text).toList();
  }
}
