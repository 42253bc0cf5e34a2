package streamlab.exercises.clickedintime;

import java.util.Arrays;
import java.util.Comparator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.catalyst.plans.logical.EventTimeWatermark;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.streaming.StateOperatorProgress;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.StreamingQueryProgress;
import scala.jdk.javaapi.CollectionConverters;

/** What Spark keeps for a join, and how many watermarks its query has. */
final class JoinState {

  private JoinState() {}

  /** Rows of state of the join alone, after the last micro-batch that ran. */
  static long rows(StreamingQuery query) {
    return Arrays.stream(query.recentProgress())
        .filter(progress -> progress.stateOperators().length > 0)
        .max(Comparator.comparing(StreamingQueryProgress::batchId))
        .map(progress -> joined(progress.stateOperators()))
        .orElse(0L);
  }

  private static long joined(StateOperatorProgress[] operators) {
    return Arrays.stream(operators)
        .filter(operator -> operator.operatorName().equals("symmetricHashJoin"))
        .mapToLong(StateOperatorProgress::numRowsTotal)
        .sum();
  }

  /** How many watermarks the query of a Dataset sets. */
  static int watermarks(Dataset<?> rows) {
    return watermarks(((org.apache.spark.sql.classic.Dataset<?>) rows).queryExecution().analyzed());
  }

  private static int watermarks(LogicalPlan plan) {
    int here = plan instanceof EventTimeWatermark ? 1 : 0;
    return here
        + CollectionConverters.asJava(plan.children()).stream()
            .mapToInt(JoinState::watermarks)
            .sum();
  }
}
