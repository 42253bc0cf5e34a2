package streamlab.spark;

import java.util.List;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import streamlab.chapter.Chapter;
import streamlab.show.Show;
import streamlab.spark.board.Boards;
import streamlab.spark.board.LongWork;
import streamlab.spark.rows.DatasetTables;
import streamlab.spark.rows.Datasets;
import streamlab.spark.stream.Queries;

/**
 * The front door of the Spark half: all of {@link streamlab.Lab}, and a Spark session with the few
 * things around it that are plumbing. Reading, transforming and writing streams is written with
 * Spark's own API.
 */
public final class Lab extends streamlab.Lab {

  private Lab() {}

  /**
   * The lab's Spark session, the same on every call: local, tuned for small data on a laptop, time
   * zone UTC; or on the cluster that the variable {@code SPARK_MASTER} names.
   */
  public static SparkSession spark() {
    return LabSession.get();
  }

  /**
   * Begins a run of a chapter; see {@link streamlab.Lab#chapter(String)}. Queries that a former run
   * left behind are stopped first.
   */
  public static Chapter chapter(String id) {
    Chapter chapter = streamlab.Lab.chapter(id);
    chapter.atEnd(Lab::stopAll);
    return chapter;
  }

  /**
   * Rows from Java objects, in one line: records (a column per component, in their order), beans (a
   * column per property) or single values (one column {@code value}). Spark's own {@code
   * createDataFrame} knows beans only and makes rows without columns of records.
   *
   * @throws streamlab.error.LabException for a component of a type Spark has no column type for
   */
  public static Dataset<Row> dataset(List<?> things) {
    return Datasets.of(spark(), things);
  }

  /** As {@link #dataset(List)}; the type makes it work for an empty list, too. */
  public static <T> Dataset<Row> dataset(List<T> things, Class<T> type) {
    return Datasets.of(spark(), things, type);
  }

  /**
   * Waits until a query has done all that is there to be done now, or, with a trigger that ends it,
   * until it has ended. At most a minute. After a second a bar shows how many of Kafka's offsets
   * are done.
   *
   * @return the query
   * @throws streamlab.error.LabException when the query failed, with the cause in a sentence
   */
  public static StreamingQuery untilCaughtUp(StreamingQuery query) {
    try {
      return LongWork.catchUp(query, () -> Queries.untilCaughtUp(query));
    } finally {
      Boards.settle();
    }
  }

  /**
   * Opens a board that shows what a query does right now and goes on changing after the cell has
   * ended: rows per second, where the time goes, watermark, state, rows dropped as late, offsets.
   * It ends with the query; its last picture stays and says how the query ended.
   */
  public static void watch(StreamingQuery query) {
    Boards.open(query);
  }

  /**
   * Runs work and, once it takes more than a second, shows a bar of its Spark tasks: {@code long n
   * = progress("counting", () -> trades.count());}
   *
   * @param what the work, in a word or two
   * @return what the work returns
   */
  public static <T> T progress(String what, Supplier<T> work) {
    return LongWork.run(spark(), what, work);
  }

  /** As {@link #progress(String, Supplier)}, for work that returns nothing. */
  public static void progress(String what, Runnable work) {
    LongWork.run(spark(), what, () -> nothing(work));
  }

  private static Void nothing(Runnable work) {
    work.run();
    return null;
  }

  /** Stops every query of the session that is still running. */
  public static void stopAll() {
    Queries.stopAll();
    Boards.settle();
  }

  /** Shows the rows of a batch Dataset as a table. */
  public static void show(Dataset<?> rows) {
    Show.table(DatasetTables.of(rows));
  }

  /** Shows the rows of a batch Dataset under a line that says what they are. */
  public static void show(String caption, Dataset<?> rows) {
    Show.table(DatasetTables.of(rows).caption(caption));
  }

  /** Checks the rows of a batch Dataset: {@code expect(counts).rows("hello | 2", "hi | 1")}. */
  public static DatasetExpect expect(Dataset<?> rows) {
    return new DatasetExpect("", rows);
  }

  /** Checks the rows of a batch Dataset and says what they are. */
  public static DatasetExpect expect(String what, Dataset<?> rows) {
    return new DatasetExpect(what, rows);
  }
}
