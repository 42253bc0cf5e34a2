package streamlab.exercises.joinmatrix;

import static org.apache.spark.sql.functions.expr;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.OutputMode;
import streamlab.exercises.joinmatrix.JoinMatrix.Bounds;
import streamlab.exercises.joinmatrix.JoinMatrix.Kind;
import streamlab.exercises.joinmatrix.JoinMatrix.Side;
import streamlab.spark.grade.SparkSandbox;
import streamlab.spark.stream.Feed;

/** Joins that are tried in Spark; Spark's answer is the same each time, so it is asked once. */
final class Attempts {

  /** A join of the matrix. */
  record Join(Side left, Kind kind, Side right, Bounds bounds) {

    @Override
    public String toString() {
      String text = left + " " + kind + " " + right;
      return both() ? text + ", " + bounds : text;
    }

    private boolean both() {
      return left == Side.STREAM && right == Side.STREAM;
    }
  }

  /** In an order in which the first wrong prediction tells the most. */
  private static final List<Bounds> BOUNDS =
      List.of(
          Bounds.RANGE_AND_BOTH_WATERMARKS,
          Bounds.NONE,
          Bounds.WATERMARKS,
          Bounds.RANGE,
          Bounds.RANGE_AND_LEFT_WATERMARK,
          Bounds.RANGE_AND_RIGHT_WATERMARK);

  private static final Map<Join, Boolean> TRIED = new ConcurrentHashMap<>();

  private Attempts() {}

  /** All kinds of join of a stream and a table. */
  static List<Join> withTable(Kind... kinds) {
    return Arrays.stream(kinds)
        .flatMap(
            kind ->
                Stream.of(
                    new Join(Side.STREAM, kind, Side.TABLE, Bounds.NONE),
                    new Join(Side.TABLE, kind, Side.STREAM, Bounds.NONE)))
        .toList();
  }

  /** A kind of join of two streams, with each of the bounds. */
  static List<Join> ofStreams(Kind... kinds) {
    return Arrays.stream(kinds)
        .flatMap(
            kind -> BOUNDS.stream().map(bounds -> new Join(Side.STREAM, kind, Side.STREAM, bounds)))
        .toList();
  }

  /** Whether Spark starts it. */
  static boolean starts(Join join, SparkSandbox sandbox) {
    return TRIED.computeIfAbsent(join, each -> tried(each, sandbox));
  }

  private static boolean tried(Join join, SparkSandbox sandbox) {
    Bounds bounds = join.bounds();
    Feed<Row> lefts = sandbox.feed("id string, time timestamp");
    Feed<Row> rights = sandbox.feed("other string, later timestamp");
    Dataset<Row> left = join.left() == Side.STREAM ? lefts.rows() : lefts.table();
    Dataset<Row> right = join.right() == Side.STREAM ? rights.rows() : rights.table();
    if (bounds == Bounds.WATERMARKS || bounds.name().matches(".*(LEFT|BOTH)_.*")) {
      left = left.withWatermark("time", "30 minutes");
    }
    if (bounds == Bounds.WATERMARKS || bounds.name().matches(".*(RIGHT|BOTH)_.*")) {
      right = right.withWatermark("later", "30 minutes");
    }
    String range = " AND later BETWEEN time AND time + INTERVAL 15 MINUTES";
    String condition = "id = other" + (bounds.name().startsWith("RANGE") ? range : "");
    String kind = join.kind().name().toLowerCase(Locale.ROOT);
    return starts(left.join(right, expr(condition), kind), join, lefts, rights, sandbox);
  }

  private static boolean starts(
      Dataset<Row> joined, Join join, Feed<Row> lefts, Feed<Row> rights, SparkSandbox sandbox) {
    try {
      sandbox
          .query(join.left() == Side.STREAM ? lefts : rights, joined, OutputMode.Append())
          .close();
      return true;
    } catch (Exception e) {
      // Spark's own method does not declare it, so it can't be named in a catch.
      if (e instanceof AnalysisException) {
        return false;
      }
      throw e;
    }
  }
}
