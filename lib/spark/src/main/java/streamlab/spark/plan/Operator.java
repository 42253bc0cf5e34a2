package streamlab.spark.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * An operator of a physical plan.
 *
 * @param name what it is, such as {@code HashAggregate}
 * @param details what it does, each in a line, without Spark's internal numbers
 * @param inputs the operators whose rows it takes
 */
record Operator(String name, List<String> details, List<Operator> inputs) {

  /** It and all below it. */
  Stream<Operator> all() {
    return Stream.concat(Stream.of(this), inputs.stream().flatMap(Operator::all));
  }

  String toText() {
    return details.isEmpty() ? name : name + ": " + String.join("; ", details);
  }
}
