package streamlab.exercises.watermarkbyhand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.plans.logical.Aggregate;
import org.apache.spark.sql.catalyst.plans.logical.EventTimeWatermark;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Where the watermarks of an answer stand: told from Spark's plan, as the rows alone do not say
 * which of several mistakes led to them.
 *
 * @param plan what Spark understood
 * @param nodes the watermarks in it
 */
record Watermarks(LogicalPlan plan, List<EventTimeWatermark> nodes) {

  static Watermarks of(Dataset<Row> totals) {
    LogicalPlan plan =
        ((org.apache.spark.sql.classic.Dataset<?>) totals).queryExecution().analyzed();
    List<EventTimeWatermark> nodes = new ArrayList<>();
    collect(plan, nodes);
    return new Watermarks(plan, nodes);
  }

  private static void collect(LogicalPlan plan, List<EventTimeWatermark> nodes) {
    if (plan instanceof EventTimeWatermark node) {
      nodes.add(node);
    }
    CollectionConverters.asJava(plan.children()).forEach(child -> collect(child, nodes));
  }

  boolean none() {
    return nodes.isEmpty();
  }

  boolean afterGrouping() {
    return nodes.stream().anyMatch(Watermarks::hasGrouping);
  }

  private static boolean hasGrouping(LogicalPlan plan) {
    return plan instanceof Aggregate
        || CollectionConverters.asJava(plan.children()).stream().anyMatch(Watermarks::hasGrouping);
  }

  /** Whether one is set on a column that is the time at which Spark works. */
  boolean ofClock() {
    String text = plan.toString();
    return nodes.stream()
        .map(EventTimeWatermark::eventTime)
        .map(Watermarks::name)
        .anyMatch(
            name ->
                text.contains("current_timestamp() AS " + name)
                    || text.contains("now() AS " + name));
  }

  private static String name(Attribute column) {
    return column.name() + "#" + column.exprId().id();
  }

  /** The misconception of an answer whose windows are never closed. */
  String misconception() {
    if (none()) {
      return "no-watermark";
    }
    if (afterGrouping()) {
      return "after-the-grouping";
    }
    return ofClock() ? "processing-time" : "not-the-grouping-column";
  }

  /** Whether Spark refused a watermark because the column is gone that was there before. */
  static boolean refusedAfterGrouping(Throwable thrown) {
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      String message = String.valueOf(each.getMessage());
      boolean atWatermark =
          Arrays.stream(each.getStackTrace())
              .anyMatch(frame -> frame.getMethodName().equals("withWatermark"));
      if (atWatermark
          && message.contains("UNRESOLVED_COLUMN")
          && (message.contains("`window`") || message.contains("`start`, `"))) {
        return true;
      }
    }
    return false;
  }
}
