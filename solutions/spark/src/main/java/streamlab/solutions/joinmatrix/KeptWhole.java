package streamlab.solutions.joinmatrix;

import streamlab.exercise.Solution;
import streamlab.exercises.joinmatrix.JoinMatrix;

/** Asks which side is kept whole, and whether Spark can know when a row of it stays alone. */
@Solution
public class KeptWhole implements JoinMatrix {

  @Override
  public boolean starts(Side left, Kind kind, Side right, Bounds bounds) {
    return left == right ? ofStreams(kind, bounds) : withTable(left, kind);
  }

  /** With a table: the side that is kept whole must be the stream. */
  protected boolean withTable(Side left, Kind kind) {
    return switch (kind) {
      case LEFT_OUTER, LEFT_SEMI -> left == Side.STREAM;
      case RIGHT_OUTER -> left == Side.TABLE;
      case FULL_OUTER -> false;
      case INNER -> true;
    };
  }

  /** Of two streams: a range, and a watermark on the side that may become null. */
  protected boolean ofStreams(Kind kind, Bounds bounds) {
    boolean left = bounds == Bounds.RANGE_AND_LEFT_WATERMARK;
    boolean right = bounds == Bounds.RANGE_AND_RIGHT_WATERMARK;
    boolean both = bounds == Bounds.RANGE_AND_BOTH_WATERMARKS;
    return switch (kind) {
      case LEFT_OUTER, LEFT_SEMI -> right || both;
      case RIGHT_OUTER -> left || both;
      case FULL_OUTER -> left || right || both;
      case INNER -> true;
    };
  }
}
