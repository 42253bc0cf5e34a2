package streamlab.spark.board;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.apache.spark.sql.streaming.SinkProgress;
import org.apache.spark.sql.streaming.SourceProgress;
import org.apache.spark.sql.streaming.StateOperatorProgress;
import org.apache.spark.sql.streaming.StreamingQueryProgress;

/** Adds up Spark's reports of a query's micro-batches; its size does not grow. */
final class Tally {

  private static final int HISTORY = 60;
  private static final String WHOLE_BATCH = "triggerExecution";

  /** Missing in reports of an idle query, which bear the number of the batch to come. */
  private static final String EXECUTION = "addBatch";

  /** Spark's phases in the order in which they happen. */
  private static final List<String> PHASES =
      List.of(
          "latestOffset",
          "walCommit",
          "getBatch",
          "queryPlanning",
          EXECUTION,
          "commitBatch",
          "commitOffsets");

  private final Deque<Double> history = new ArrayDeque<>();
  private StreamingQueryProgress latest;
  private Instant newestEvent;
  private long dropped;

  /** Takes the report of a micro-batch; one that was taken before changes nothing. */
  void add(StreamingQueryProgress progress) {
    if (!isOfBatch(progress) || (latest != null && progress.batchId() <= latest.batchId())) {
      return;
    }
    latest = progress;
    dropped += sum(progress, StateOperatorProgress::numRowsDroppedByWatermark);
    String newest = progress.eventTime().get("max");
    if (newest != null) {
      Instant time = Instant.parse(newest);
      newestEvent = newestEvent == null || time.isAfter(newestEvent) ? time : newestEvent;
    }
    history.addLast(finite(progress.inputRowsPerSecond()));
    if (history.size() > HISTORY) {
      history.removeFirst();
    }
  }

  /** Also a query that finds nothing to do reports now and then. */
  static boolean isOfBatch(StreamingQueryProgress progress) {
    return progress.durationMs().containsKey(EXECUTION);
  }

  Optional<BoardFacts.Batch> batch() {
    return Optional.ofNullable(latest).map(this::batch);
  }

  private BoardFacts.Batch batch(StreamingQueryProgress progress) {
    return new BoardFacts.Batch(
        progress.batchId(),
        progress.numInputRows(),
        progress.durationMs().getOrDefault(WHOLE_BATCH, 0L),
        finite(progress.inputRowsPerSecond()),
        finite(progress.processedRowsPerSecond()),
        List.copyOf(history),
        phases(progress.durationMs()),
        Optional.ofNullable(progress.eventTime().get("watermark")).map(this::eventTime),
        state(progress),
        Arrays.stream(progress.sources()).map(Tally::source).toList(),
        sink(progress.sink()));
  }

  private BoardFacts.EventTime eventTime(String watermark) {
    return new BoardFacts.EventTime(Instant.parse(watermark), Optional.ofNullable(newestEvent));
  }

  private Optional<BoardFacts.State> state(StreamingQueryProgress progress) {
    if (progress.stateOperators().length == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new BoardFacts.State(
            sum(progress, StateOperatorProgress::numRowsTotal),
            sum(progress, StateOperatorProgress::memoryUsedBytes),
            dropped));
  }

  private static long sum(
      StreamingQueryProgress progress, ToLongFunction<StateOperatorProgress> amount) {
    return Arrays.stream(progress.stateOperators()).mapToLong(amount).sum();
  }

  /** The named phases, then what remains of the batch's time. */
  private static Map<String, Long> phases(Map<String, Long> durations) {
    Map<String, Long> phases = new LinkedHashMap<>();
    long rest = durations.getOrDefault(WHOLE_BATCH, 0L);
    for (String phase : PHASES) {
      if (durations.containsKey(phase)) {
        phases.put(phase, durations.get(phase));
        rest -= durations.get(phase);
      }
    }
    if (rest > 0) {
      phases.put("other", rest);
    }
    return phases;
  }

  private static BoardFacts.Source source(SourceProgress source) {
    return new BoardFacts.Source(
        Names.of(source.description()),
        Offsets.text(source.startOffset()),
        Offsets.text(source.endOffset()),
        Offsets.text(source.latestOffset()));
  }

  private static String sink(SinkProgress sink) {
    String name = Names.of(sink.description());
    // Spark says -1 of sinks that do not count.
    return sink.numOutputRows() < 0
        ? name
        : name + ", " + Amounts.rows(sink.numOutputRows()) + " written by this batch";
  }

  /** The first batch of a query has no time before it, so its rate is no number. */
  private static double finite(double rate) {
    return Double.isFinite(rate) ? rate : 0;
  }
}
