package streamlab.spark.plan;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.execution.InputAdapter;
import org.apache.spark.sql.execution.SparkPlan;
import org.apache.spark.sql.execution.WholeStageCodegenExec;
import org.apache.spark.sql.execution.adaptive.AdaptiveSparkPlanExec;
import org.apache.spark.sql.execution.adaptive.QueryStageExec;
import scala.jdk.javaapi.CollectionConverters;

/** Reads a physical plan. Wrappers that only say how an operator is run are left out. */
final class PlanReader {

  private static final int ALL_FIELDS = Integer.MAX_VALUE;

  private PlanReader() {}

  static Operator read(SparkPlan plan) {
    if (plan instanceof AdaptiveSparkPlanExec adaptive) {
      return read(adaptive.executedPlan());
    }
    if (plan instanceof QueryStageExec stage) {
      return read(stage.plan());
    }
    List<Operator> inputs = new ArrayList<>();
    CollectionConverters.asJava(plan.children()).forEach(child -> inputs.add(read(child)));
    boolean isWrapper = plan instanceof WholeStageCodegenExec || plan instanceof InputAdapter;
    if (isWrapper && inputs.size() == 1) {
      return inputs.get(0);
    }
    String name = plan.nodeName().strip();
    List<String> details = Details.of(name, plan.simpleString(ALL_FIELDS));
    return new Operator(Details.cleaned(name), details, inputs);
  }
}
