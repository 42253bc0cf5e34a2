package streamlab.exercises.twoqueries;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.DataStreamWriter;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.StreamingQueryException;
import streamlab.spark.grade.SparkSandbox;
import streamlab.spark.rows.DatasetTables;
import streamlab.spark.stream.Feed;
import streamlab.spark.stream.Queries;

/** One of the two queries: what it reads, and what it has written. */
final class Side {

  private static final String FAIL = "fail";
  private static final long END_MILLIS = 10_000;

  private final String name;
  private final SparkSession spark;
  private final Feed<String> feed;
  private StreamingQuery known;
  private final List<String> written = Collections.synchronizedList(new ArrayList<>());

  Side(String name, SparkSandbox sandbox) {
    this.name = name;
    this.spark = sandbox.session();
    this.feed = sandbox.feed(String.class);
  }

  /** The query as the answer gets it. */
  DataStreamWriter<Row> writer() {
    VoidFunction2<Dataset<Row>, Long> write = (batch, id) -> write(DatasetTables.rowTexts(batch));
    return feed.rows().writeStream().foreachBatch(write);
  }

  private void write(List<String> rows) {
    if (rows.contains(FAIL)) {
      throw new IllegalStateException("the sink takes no more");
    }
    written.addAll(rows);
  }

  /** The running query of this name. */
  Optional<StreamingQuery> running() {
    return Arrays.stream(spark.streams().active())
        .filter(query -> name.equals(query.name()))
        .findFirst();
  }

  /** The query, which may have ended since it was seen running. */
  StreamingQuery query() {
    return known;
  }

  boolean isSeen() {
    if (known == null) {
      known = running().orElse(null);
    }
    return known != null;
  }

  void send(String... rows) {
    feed.add(rows);
    Queries.untilCaughtUp(known);
  }

  List<String> written() {
    return List.copyOf(written);
  }

  void stop() {
    Queries.stop(known);
  }

  /** Makes the query fail, and waits until it has. */
  void fail() {
    feed.add(FAIL);
    try {
      known.awaitTermination(END_MILLIS);
    } catch (StreamingQueryException e) {
      // That is what was asked for.
      return;
    }
  }
}
