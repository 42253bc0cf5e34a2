package streamlab.spark.time.run;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.plans.logical.Aggregate;
import org.apache.spark.sql.catalyst.plans.logical.Expand;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.Project;

/** How a query puts events into windows: the group columns that are windows, and their source. */
final class Windowing {

  private Windowing() {}

  /** What gives the windows of an event, for each grouping that works on events themselves. */
  static List<EventPlan> windows(LogicalPlan query) {
    return groupings(query)
        .flatMap(
            grouping -> columns(grouping).flatMap(c -> EventPlan.of(grouping.child(), c).stream()))
        .toList();
  }

  /** What gives the time that windows are made of, for queries without a watermark. */
  static List<EventPlan> times(LogicalPlan query) {
    return groupings(query)
        .flatMap(
            grouping ->
                columns(grouping)
                    .flatMap(
                        column ->
                            Plans.all(grouping.child())
                                .flatMap(node -> source(node, column).stream())))
        .toList();
  }

  private static Stream<Aggregate> groupings(LogicalPlan query) {
    return Plans.all(query).filter(Aggregate.class::isInstance).map(Aggregate.class::cast);
  }

  private static Stream<Attribute> columns(Aggregate grouping) {
    return Plans.<Expression>list(grouping.groupingExpressions()).stream()
        .filter(Attribute.class::isInstance)
        .map(Attribute.class::cast)
        .filter(column -> Spans.isSpan(column.dataType()));
  }

  /** The time column below the node that makes a window column. */
  private static Optional<EventPlan> source(LogicalPlan node, Attribute window) {
    List<Attribute> output = Plans.list(node.output());
    int place = output.stream().map(Attribute::exprId).toList().indexOf(window.exprId());
    if (place < 0) {
      return Optional.empty();
    }
    Expression made;
    if (node instanceof Project project) {
      made = (Expression) Plans.list(project.projectList()).get(place);
    } else if (node instanceof Expand expand) {
      made = Plans.<Expression>list(expand.projections().head()).get(place);
    } else {
      return Optional.empty();
    }
    List<Attribute> references = Plans.list(made.references());
    if (references.size() != 1 || Spans.isSpan(references.get(0).dataType())) {
      return Optional.empty();
    }
    return EventPlan.of(Plans.children(node).get(0), references.get(0));
  }
}
