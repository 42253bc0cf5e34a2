package streamlab.exercises.joinmatrix;

import static streamlab.exercises.joinmatrix.JoinMatrix.Bounds.NONE;
import static streamlab.exercises.joinmatrix.JoinMatrix.Bounds.RANGE;
import static streamlab.exercises.joinmatrix.JoinMatrix.Bounds.WATERMARKS;
import static streamlab.exercises.joinmatrix.JoinMatrix.Kind.FULL_OUTER;
import static streamlab.exercises.joinmatrix.JoinMatrix.Kind.INNER;
import static streamlab.exercises.joinmatrix.JoinMatrix.Kind.LEFT_OUTER;
import static streamlab.exercises.joinmatrix.JoinMatrix.Kind.LEFT_SEMI;
import static streamlab.exercises.joinmatrix.JoinMatrix.Kind.RIGHT_OUTER;
import static streamlab.grade.Check.check;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.exercises.joinmatrix.Attempts.Join;
import streamlab.exercises.joinmatrix.JoinMatrix.Bounds;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.spark.grade.SparkSandbox;
import streamlab.spark.grade.SparkSandboxExtension;

@Grader(JoinMatrix.class)
@ExtendWith(SparkSandboxExtension.class)
@DisplayName("Join matrix")
class JoinMatrixGrader {

  @Fact(order = 1)
  @DisplayName("inner joins, as Spark answers: with a table, and of two streams")
  void inner(JoinMatrix answer, SparkSandbox sandbox) {
    List<Join> joins = new ArrayList<>(Attempts.withTable(INNER));
    joins.addAll(Attempts.ofStreams(INNER));
    compare(answer, sandbox, joins);
  }

  @Fact(order = 2, points = 2)
  @DisplayName("left and right outer joins of a stream and a table, as Spark answers")
  void outerWithTable(JoinMatrix answer, SparkSandbox sandbox) {
    compare(answer, sandbox, Attempts.withTable(LEFT_OUTER, RIGHT_OUTER));
  }

  @Fact(order = 3)
  @DisplayName("full outer and left semi joins of a stream and a table, as Spark answers")
  void otherWithTable(JoinMatrix answer, SparkSandbox sandbox) {
    compare(answer, sandbox, Attempts.withTable(FULL_OUTER, LEFT_SEMI));
  }

  @Fact(order = 4, points = 2)
  @DisplayName("left and right outer joins of two streams, as Spark answers")
  void outerOfStreams(JoinMatrix answer, SparkSandbox sandbox) {
    compare(answer, sandbox, Attempts.ofStreams(LEFT_OUTER, RIGHT_OUTER));
  }

  @Fact(order = 5, points = 2)
  @DisplayName("full outer joins of two streams, as Spark answers")
  void fullOfStreams(JoinMatrix answer, SparkSandbox sandbox) {
    compare(answer, sandbox, Attempts.ofStreams(FULL_OUTER));
  }

  @Fact(order = 6)
  @DisplayName("left semi joins of two streams, as Spark answers")
  void semiOfStreams(JoinMatrix answer, SparkSandbox sandbox) {
    compare(answer, sandbox, Attempts.ofStreams(LEFT_SEMI));
  }

  /** The first join that is predicted wrongly is shown, with what the misconception says of it. */
  private static void compare(JoinMatrix answer, SparkSandbox sandbox, List<Join> joins) {
    for (Join join : joins) {
      boolean really = Attempts.starts(join, sandbox);
      check("whether Spark starts it")
          .given("join", join)
          .smellsWhen(misconception(join, really), predicted -> true)
          .that(answer.starts(join.left(), join.kind(), join.right(), join.bounds()))
          .is(really);
    }
  }

  /** What somebody thinks who predicts the opposite of what Spark does. */
  private static String misconception(Join join, boolean really) {
    if (join.left() == join.right()) {
      return really ? missed(join) : expected(join);
    }
    return switch (join.kind()) {
      case INNER -> "outer-never";
      case FULL_OUTER -> "full-with-table";
      case LEFT_SEMI -> "semi-either-side";
      default -> really ? "outer-never" : "table-kept-whole";
    };
  }

  private static String missed(Join join) {
    if (join.kind() == INNER) {
      return "inner-needs-bounds";
    }
    if (join.bounds() != Bounds.RANGE_AND_BOTH_WATERMARKS) {
      return "both-needed";
    }
    return join.kind() == FULL_OUTER ? "full-impossible" : "bounds-suffice";
  }

  private static String expected(Join join) {
    if (join.kind() == LEFT_SEMI) {
      return "semi-is-inner";
    }
    if (join.bounds() == NONE) {
      return "outer-without-bounds";
    }
    if (join.bounds() == RANGE) {
      return "watermark-forgotten";
    }
    return join.bounds() == WATERMARKS ? "range-forgotten" : "wrong-watermark";
  }
}
