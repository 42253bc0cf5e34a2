package streamlab.spark.time.run;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.catalyst.expressions.Alias;
import org.apache.spark.sql.catalyst.expressions.AttributeReference;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.NamedExpression;
import org.apache.spark.sql.catalyst.expressions.aggregate.AggregateExpression;
import org.apache.spark.sql.catalyst.plans.logical.Aggregate;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;

/**
 * What the query calls the values that an aggregation keeps: Spark's own names, such as {@code sum}
 * and {@code sum}, do not tell which is which.
 */
final class StateNames {

  private StateNames() {}

  /** For each aggregation, in Spark's numbering, the names of the values in the order kept. */
  static List<List<String>> of(LogicalPlan query) {
    return Plans.all(query)
        .filter(plan -> plan instanceof Aggregate && plan.isStreaming())
        .map(plan -> names((Aggregate) plan))
        .toList();
  }

  private static List<String> names(Aggregate aggregate) {
    List<String> names = new ArrayList<>();
    List<Expression> seen = new ArrayList<>();
    for (NamedExpression column : Plans.<NamedExpression>list(aggregate.aggregateExpressions())) {
      for (AggregateExpression function : functions((Expression) column)) {
        // Spark computes the same function once, however often the query names it.
        if (seen.stream().noneMatch(function::semanticEquals)) {
          seen.add(function);
          names.addAll(names(column, function));
        }
      }
    }
    return names;
  }

  private static List<AggregateExpression> functions(Expression expression) {
    if (expression instanceof AggregateExpression function) {
      return List.of(function);
    }
    return Plans.<Expression>list(expression.children()).stream()
        .flatMap(child -> functions(child).stream())
        .toList();
  }

  private static List<String> names(NamedExpression column, AggregateExpression function) {
    boolean same = column instanceof Alias alias && alias.child() == function;
    String name = same ? column.name() : function.sql();
    List<AttributeReference> buffer =
        Plans.list(function.aggregateFunction().aggBufferAttributes());
    return buffer.size() == 1
        ? List.of(name)
        : buffer.stream().map(part -> name + "." + part.name()).collect(Collectors.toList());
  }
}
