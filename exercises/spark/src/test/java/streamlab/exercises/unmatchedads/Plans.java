package streamlab.exercises.unmatchedads;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.catalyst.plans.logical.EventTimeWatermark;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import scala.jdk.javaapi.CollectionConverters;

/** What the rows alone do not tell of an answer. */
final class Plans {

  private Plans() {}

  /** How many watermarks the query of a Dataset sets. */
  static int watermarks(Dataset<?> rows) {
    return watermarks(((org.apache.spark.sql.classic.Dataset<?>) rows).queryExecution().analyzed());
  }

  private static int watermarks(LogicalPlan plan) {
    int here = plan instanceof EventTimeWatermark ? 1 : 0;
    return here
        + CollectionConverters.asJava(plan.children()).stream().mapToInt(Plans::watermarks).sum();
  }
}
