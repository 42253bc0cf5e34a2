package streamlab.spark.plan;

import java.util.UUID;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.execution.QueryExecution;
import org.apache.spark.sql.execution.SparkPlan;
import org.apache.spark.sql.execution.adaptive.AdaptiveSparkPlanExec;
import org.apache.spark.sql.execution.streaming.IncrementalExecution;
import org.apache.spark.sql.execution.streaming.OffsetSeqMetadata;
import org.apache.spark.sql.execution.streaming.StreamingQueryWrapper;
import org.apache.spark.sql.execution.streaming.WatermarkPropagator;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;
import scala.Option;
import streamlab.error.LabException;

/** The physical plans of Datasets and of streaming queries. */
public final class PhysicalPlans {

  private PhysicalPlans() {}

  /**
   * The plan of a Dataset. Nothing is run; of a stream it is the plan in append mode, as {@code
   * explain()} tells it.
   */
  public static ShownPlan of(Dataset<?> dataset) {
    QueryExecution execution = ((org.apache.spark.sql.classic.Dataset<?>) dataset).queryExecution();
    return of(dataset.isStreaming() ? incremental(execution) : execution);
  }

  /**
   * The plan of the last micro-batch of a query.
   *
   * @throws LabException when it has not run one yet, or does not run in micro-batches
   */
  public static ShownPlan of(StreamingQuery query) {
    if (query instanceof StreamingQueryWrapper wrapper
        && wrapper.streamingQuery().lastExecution() != null) {
      IncrementalExecution execution = wrapper.streamingQuery().lastExecution();
      String name = query.name() == null ? "the query" : "query " + query.name();
      return new ShownPlan(
          "Physical plan of batch " + execution.currentBatchId() + " of " + name,
          PlanReader.read(execution.executedPlan()));
    }
    throw new LabException(
        "The query has not run a micro-batch yet, so it has no plan: feed it, wait with"
            + " untilCaughtUp(query), then ask again.");
  }

  static ShownPlan of(QueryExecution execution) {
    SparkPlan plan = execution.executedPlan();
    boolean mayChange = plan instanceof AdaptiveSparkPlanExec adaptive && !adaptive.isFinalPlan();
    String what = "Physical plan" + (mayChange ? ", before it is run" : "");
    return new ShownPlan(what, PlanReader.read(plan));
  }

  /** Streams are planned by way of this class only; as Spark's own explain() does. */
  private static QueryExecution incremental(QueryExecution execution) {
    return new IncrementalExecution(
        execution.sparkSession(),
        execution.logical(),
        OutputMode.Append(),
        "<unknown>",
        new UUID(0, 0),
        new UUID(0, 0),
        0,
        Option.empty(),
        OffsetSeqMetadata.apply(0, 0, OffsetSeqMetadata.apply$default$3()),
        WatermarkPropagator.noop(),
        false,
        IncrementalExecution.$lessinit$greater$default$12(),
        IncrementalExecution.$lessinit$greater$default$13(),
        execution.mode());
  }
}
