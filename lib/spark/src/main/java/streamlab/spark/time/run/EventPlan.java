package streamlab.spark.time.run;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.expressions.NamedExpression;
import org.apache.spark.sql.catalyst.plans.logical.Aggregate;
import org.apache.spark.sql.catalyst.plans.logical.Deduplicate;
import org.apache.spark.sql.catalyst.plans.logical.DeduplicateWithinWatermark;
import org.apache.spark.sql.catalyst.plans.logical.EventTimeWatermark;
import org.apache.spark.sql.catalyst.plans.logical.LocalRelation;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.Project;
import org.apache.spark.sql.catalyst.streaming.StreamingRelationV2;
import org.apache.spark.sql.classic.Dataset;
import org.apache.spark.sql.connector.catalog.Table;

/**
 * The part of a query between its source and one of its columns, to be run by Spark on a single
 * event: so the event time and the windows of an event come from the query's own expressions.
 */
final class EventPlan {

  private final LogicalPlan part;
  private final Attribute column;
  private final Table stream;

  private EventPlan(LogicalPlan part, Attribute column, Table stream) {
    this.part = part;
    this.column = column;
    this.stream = stream;
  }

  /** Empty when what comes out does not depend on a single event of a single stream. */
  static Optional<EventPlan> of(LogicalPlan part, Attribute column) {
    List<Table> streams = Plans.streams(part);
    boolean single = streams.size() == 1 && Plans.all(part).noneMatch(EventPlan::remembers);
    return single ? Optional.of(new EventPlan(part, column, streams.get(0))) : Optional.empty();
  }

  private static boolean remembers(LogicalPlan plan) {
    return plan.isStreaming()
        && (plan instanceof Aggregate
            || plan instanceof Deduplicate
            || plan instanceof DeduplicateWithinWatermark
            || plan.getClass().getSimpleName().contains("State"));
  }

  boolean reads(Table table) {
    return stream == table;
  }

  /** The column's values for one event: none when the query filters it out, or several. */
  List<Object> values(SparkSession spark, Row event) {
    LogicalPlan plan = new Project(Plans.seq(List.<NamedExpression>of(column)), batch(part, event));
    return Dataset.ofRows((org.apache.spark.sql.classic.SparkSession) spark, plan)
        .collectAsList()
        .stream()
        .filter(row -> !row.isNullAt(0))
        .map(row -> row.get(0))
        .toList();
  }

  private static LogicalPlan batch(LogicalPlan plan, Row event) {
    if (plan instanceof StreamingRelationV2 source) {
      return LocalRelation.fromExternalRows(
          Plans.seq(Plans.list(source.output())), Plans.seq(List.of(event)));
    }
    if (plan instanceof EventTimeWatermark watermark) {
      return batch(watermark.child(), event);
    }
    List<LogicalPlan> children =
        Plans.children(plan).stream().map(child -> batch(child, event)).toList();
    return plan.withNewChildren(Plans.seq(children));
  }
}
