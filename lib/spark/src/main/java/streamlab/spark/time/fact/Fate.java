package streamlab.spark.time.fact;

/** What became of an event. Spark counts by micro-batch, so it is sure for a lone event only. */
public enum Fate {
  /** Spark dropped nothing of its micro-batch. */
  TAKEN,
  /** Too late: the watermark had passed all that it belongs to. */
  LATE,
  /** Too late for some of its windows, in time for others. */
  PARTLY_LATE,
  /** A copy: its key was remembered. */
  DUPLICATE,
  /** Spark dropped some rows of its micro-batch and does not say which. */
  UNTOLD
}
