package streamlab.spark.time.run;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.plans.logical.EventTimeWatermark;
import org.apache.spark.sql.catalyst.plans.logical.FlatMapGroupsWithState;
import org.apache.spark.sql.catalyst.plans.logical.Join;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.connector.catalog.Table;
import org.apache.spark.sql.streaming.GroupStateTimeout;

/**
 * What a query's plan tells about time.
 *
 * @param watermarks its watermarks
 * @param windows what gives the windows of an event
 * @param windowTimes what gives the time that windows are made of
 * @param stateNames for each aggregation the names of the values it keeps
 * @param joinSides the streams left and right of a join of two streams; empty without one
 * @param eventTimeouts whether a state of the query's own code has timeouts in event time
 */
record QueryFacts(
    List<WatermarkRule> watermarks,
    List<EventPlan> windows,
    List<EventPlan> windowTimes,
    List<List<String>> stateNames,
    List<Table> joinSides,
    boolean eventTimeouts) {

  static QueryFacts of(Dataset<Row> query) {
    LogicalPlan plan = Plans.of(query);
    return new QueryFacts(
        Plans.all(plan)
            .filter(EventTimeWatermark.class::isInstance)
            .map(node -> WatermarkRule.of((EventTimeWatermark) node))
            .toList(),
        Windowing.windows(plan),
        Windowing.times(plan),
        StateNames.of(plan),
        joinSides(plan),
        Plans.all(plan).anyMatch(QueryFacts::hasEventTimeouts));
  }

  private static boolean hasEventTimeouts(LogicalPlan node) {
    return node instanceof FlatMapGroupsWithState own
        && own.timeout().equals(GroupStateTimeout.EventTimeTimeout());
  }

  private static List<Table> joinSides(LogicalPlan plan) {
    return Plans.all(plan)
        .filter(node -> node instanceof Join join && isOfStreams(join))
        .findFirst()
        .map(node -> Plans.streams(node))
        .orElse(List.of());
  }

  private static boolean isOfStreams(Join join) {
    return Plans.streams(join.left()).size() == 1 && Plans.streams(join.right()).size() == 1;
  }

  /** What gives the time of a stream's events: the watermark's column, else the windows'. */
  Optional<EventPlan> time(Table stream) {
    return watermarks.stream()
        .flatMap(rule -> rule.time().stream())
        .filter(time -> time.reads(stream))
        .findFirst()
        .or(() -> windowTimes.stream().filter(time -> time.reads(stream)).findFirst());
  }

  Optional<EventPlan> window(Table stream) {
    return windows.stream().filter(window -> window.reads(stream)).findFirst();
  }
}
