package streamlab.exercises.actionsperhour;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How many actions of each kind were there in each hour, in order? And what does the order cost?
 */
public interface ActionsPerHour {

  /** An output mode. */
  enum Mode {
    APPEND,
    UPDATE,
    COMPLETE
  }

  /**
   * What is expected of the task's actions; worked out by hand, before you run anything.
   *
   * @param mode the only mode in which Spark takes the sorted counts
   * @param openAtFour the count of Open in the hour from 04:00, in that mode, after the late action
   * @param dropped how many rows the watermark has dropped by then
   */
  record Predictions(Mode mode, long openAtFour, long dropped) {}

  /** What you expect. */
  Predictions predictions();

  /**
   * The counts.
   *
   * @param actions columns {@code time: timestamp}, the event's time, and {@code action: string}; a
   *     stream or a table
   * @return columns {@code start: timestamp}, the beginning of the hour, {@code action: string} and
   *     {@code count: bigint}, sorted by start and action; a watermark of two hours is set
   */
  Dataset<Row> perHour(Dataset<Row> actions);
}
