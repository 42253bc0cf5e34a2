package streamlab.spark.board;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.streaming.SourceProgress;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.StreamingQueryProgress;
import streamlab.show.Steps;

/** How far a query is on its way to what its Kafka sources held when the waiting began. */
final class CatchUp {

  private final StreamingQuery query;
  private final long before;
  private long start = -1;
  private long goal;

  CatchUp(StreamingQuery query) {
    this.query = query;
    StreamingQueryProgress last = query.lastProgress();
    before = last == null ? -1 : Tally.isOfBatch(last) ? last.batchId() : last.batchId() - 1;
  }

  /** Offsets done of those to do; nothing before the first micro-batch, and of other sources. */
  Optional<Steps> steps() {
    StreamingQueryProgress last = query.lastProgress();
    if (last == null || last.batchId() <= before) {
      return Optional.empty();
    }
    SourceProgress[] sources = last.sources();
    if (Arrays.stream(sources).anyMatch(each -> Offsets.kafka(each.endOffset()).isEmpty())) {
      return Optional.empty();
    }
    long end = Arrays.stream(sources).mapToLong(each -> sum(each.endOffset())).sum();
    if (start < 0) {
      start = Arrays.stream(sources).mapToLong(CatchUp::start).sum();
      goal = Arrays.stream(sources).mapToLong(each -> sum(each.latestOffset())).sum();
    }
    return Optional.of(new Steps(Math.min(end, goal) - start, goal - start, "offsets"));
  }

  /** Spark does not say where the first micro-batch of all begins, but how much it has read. */
  private static long start(SourceProgress source) {
    return Offsets.kafka(source.startOffset()).isEmpty()
        ? sum(source.endOffset()) - source.numInputRows()
        : sum(source.startOffset());
  }

  private static long sum(String offsets) {
    return Offsets.kafka(offsets).values().stream()
        .map(Map::values)
        .flatMap(each -> each.stream())
        .mapToLong(Long::longValue)
        .sum();
  }
}
