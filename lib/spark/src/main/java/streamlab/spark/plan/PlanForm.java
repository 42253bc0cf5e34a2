package streamlab.spark.plan;

import java.util.Optional;
import org.apache.spark.sql.execution.QueryExecution;
import streamlab.show.Drawable;
import streamlab.show.Form;

/** Shows what {@code dataset.queryExecution()} gives as its physical plan. */
public final class PlanForm implements Form {

  @Override
  public Optional<Drawable> of(Object value) {
    return value instanceof QueryExecution execution
        ? Optional.of(PhysicalPlans.of(execution))
        : Optional.empty();
  }
}
