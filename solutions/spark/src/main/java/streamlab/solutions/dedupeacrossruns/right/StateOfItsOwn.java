package streamlab.solutions.dedupeacrossruns.right;

import java.sql.Timestamp;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.apache.spark.api.java.function.FlatMapGroupsWithStateFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.GroupState;
import org.apache.spark.sql.streaming.GroupStateTimeout;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.dedupeacrossruns.DedupeAcrossRuns;

/** What Spark's own operator does, written out: with each id the time until which it is known. */
@OtherRightAnswer("state of its own, with a timeout in event time")
public final class StateOfItsOwn implements DedupeAcrossRuns {

  private static final long DELAY_MS = 10 * 60 * 1000;

  @Override
  public StreamingQuery run(
      Dataset<Row> readings, String checkpoint, VoidFunction2<Dataset<Row>, Long> write)
      throws TimeoutException {
    return readings
        .withWatermark("time", "10 minutes")
        .groupByKey((MapFunction<Row, Integer>) row -> row.getAs("id"), Encoders.INT())
        .flatMapGroupsWithState(
            (FlatMapGroupsWithStateFunction<Integer, Row, Long, Row>) StateOfItsOwn::firstOnly,
            OutputMode.Append(),
            Encoders.LONG(),
            Encoders.row(readings.schema()),
            GroupStateTimeout.EventTimeTimeout())
        .writeStream()
        .option("checkpointLocation", checkpoint)
        .trigger(Trigger.AvailableNow())
        .foreachBatch(write)
        .start();
  }

  private static Iterator<Row> firstOnly(
      Integer id, Iterator<Row> copies, GroupState<Long> knownUntil) {
    if (knownUntil.hasTimedOut()) {
      knownUntil.remove();
      return Collections.emptyIterator();
    }
    if (knownUntil.exists()) {
      // A timeout is forgotten at each call, and may not lie in the past.
      long next = knownUntil.getCurrentWatermarkMs() + 1;
      knownUntil.setTimeoutTimestamp(Math.max(knownUntil.get(), next));
      return Collections.emptyIterator();
    }
    Row first = copies.next();
    knownUntil.update(first.<Timestamp>getAs("time").getTime() + DELAY_MS);
    knownUntil.setTimeoutTimestamp(knownUntil.get());
    return List.of(first).iterator();
  }
}
