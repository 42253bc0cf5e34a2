package streamlab.exercises.joinmatrix;

/**
 * Which joins with a stream does Spark start? Predicted, and then tried by the grader.
 *
 * <p>In each join the key is a part of the condition, and the query starts in append mode.
 */
@FunctionalInterface
public interface JoinMatrix {

  /** What stands on a side of the join. */
  enum Side {
    /** A table that does not go on. */
    TABLE,
    /** A stream. */
    STREAM
  }

  /** The kind of join. */
  enum Kind {
    /** Pairs only. */
    INNER,
    /** The left side is kept whole. */
    LEFT_OUTER,
    /** The right side is kept whole. */
    RIGHT_OUTER,
    /** Both sides are kept whole. */
    FULL_OUTER,
    /** Rows of the left side that have a partner, once. */
    LEFT_SEMI
  }

  /** What bounds a join of two streams; with a table it does not matter. */
  enum Bounds {
    /** Nothing: the condition is the key. */
    NONE,
    /** The condition bounds how far apart the times of partners can be; no watermark. */
    RANGE,
    /** A watermark on both streams; the condition is the key. */
    WATERMARKS,
    /** The range, and a watermark on the left stream only. */
    RANGE_AND_LEFT_WATERMARK,
    /** The range, and a watermark on the right stream only. */
    RANGE_AND_RIGHT_WATERMARK,
    /** The range, and a watermark on both streams. */
    RANGE_AND_BOTH_WATERMARKS
  }

  /**
   * Whether Spark starts a query of this join. That it starts does not say that it is wise.
   *
   * @param left what stands on the left
   * @param right what stands on the right; at least one of them is a stream
   */
  boolean starts(Side left, Kind kind, Side right, Bounds bounds);
}
