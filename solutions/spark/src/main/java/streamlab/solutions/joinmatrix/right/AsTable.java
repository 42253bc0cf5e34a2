package streamlab.solutions.joinmatrix.right;

import static streamlab.exercises.joinmatrix.JoinMatrix.Bounds.RANGE_AND_BOTH_WATERMARKS;
import static streamlab.exercises.joinmatrix.JoinMatrix.Bounds.RANGE_AND_LEFT_WATERMARK;
import static streamlab.exercises.joinmatrix.JoinMatrix.Bounds.RANGE_AND_RIGHT_WATERMARK;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.joinmatrix.JoinMatrix;

/** The joins that start, as sets. */
@OtherRightAnswer("a table of what starts, in place of a rule")
public final class AsTable implements JoinMatrix {

  private static final Map<Side, Set<Kind>> WITH_TABLE =
      Map.of(
          Side.STREAM,
          EnumSet.of(Kind.INNER, Kind.LEFT_OUTER, Kind.LEFT_SEMI),
          Side.TABLE,
          EnumSet.of(Kind.INNER, Kind.RIGHT_OUTER));

  private static final Map<Kind, Set<Bounds>> OF_STREAMS =
      Map.of(
          Kind.INNER,
          EnumSet.allOf(Bounds.class),
          Kind.LEFT_OUTER,
          EnumSet.of(RANGE_AND_RIGHT_WATERMARK, RANGE_AND_BOTH_WATERMARKS),
          Kind.RIGHT_OUTER,
          EnumSet.of(RANGE_AND_LEFT_WATERMARK, RANGE_AND_BOTH_WATERMARKS),
          Kind.FULL_OUTER,
          EnumSet.range(RANGE_AND_LEFT_WATERMARK, RANGE_AND_BOTH_WATERMARKS),
          Kind.LEFT_SEMI,
          EnumSet.of(RANGE_AND_RIGHT_WATERMARK, RANGE_AND_BOTH_WATERMARKS));

  @Override
  public boolean starts(Side left, Kind kind, Side right, Bounds bounds) {
    boolean streams = left == Side.STREAM && right == Side.STREAM;
    return streams ? OF_STREAMS.get(kind).contains(bounds) : WITH_TABLE.get(left).contains(kind);
  }
}
