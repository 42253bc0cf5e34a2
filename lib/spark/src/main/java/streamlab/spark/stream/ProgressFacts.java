package streamlab.spark.stream;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.streaming.StateOperatorProgress;
import org.apache.spark.sql.streaming.StreamingQueryProgress;

/** Adds up what Spark reports of each micro-batch; Spark itself keeps the last hundred only. */
final class ProgressFacts {

  private long lastBatch = -1;
  private Instant watermark = Instant.EPOCH;
  private long dropped;
  private long stateRows;

  void read(StreamingQueryProgress[] recent) {
    for (StreamingQueryProgress progress : recent) {
      if (wasRun(progress) && progress.batchId() > lastBatch) {
        lastBatch = progress.batchId();
        add(progress);
      }
    }
  }

  /** A query that looks for data and finds none reports that as well, under the next batch's id. */
  private static boolean wasRun(StreamingQueryProgress progress) {
    return progress.durationMs().containsKey("addBatch");
  }

  private void add(StreamingQueryProgress progress) {
    Map<String, String> eventTime = progress.eventTime();
    if (eventTime.containsKey("watermark")) {
      watermark = Instant.parse(eventTime.get("watermark"));
    }
    StateOperatorProgress[] operators = progress.stateOperators();
    stateRows = Arrays.stream(operators).mapToLong(StateOperatorProgress::numRowsTotal).sum();
    dropped +=
        Arrays.stream(operators).mapToLong(StateOperatorProgress::numRowsDroppedByWatermark).sum();
  }

  /** Spark starts with 1970, which stands for none yet. */
  Optional<Instant> watermark() {
    return Optional.of(watermark).filter(time -> !time.equals(Instant.EPOCH));
  }

  long dropped() {
    return dropped;
  }

  long stateRows() {
    return stateRows;
  }
}
