package streamlab.spark.time.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.streaming.StreamingRelationV2;
import org.apache.spark.sql.connector.catalog.Table;
import scala.jdk.javaapi.CollectionConverters;

/** Walks through Spark's logical plans from Java. */
final class Plans {

  private Plans() {}

  static LogicalPlan of(Dataset<?> dataset) {
    return ((org.apache.spark.sql.classic.Dataset<?>) dataset).queryExecution().analyzed();
  }

  static List<LogicalPlan> children(LogicalPlan plan) {
    return list(plan.children());
  }

  /** A plan and all below it, from the sink's side to the sources', left before right. */
  static Stream<LogicalPlan> all(LogicalPlan plan) {
    return Stream.concat(Stream.of(plan), children(plan).stream().flatMap(Plans::all));
  }

  /** The streams that a plan reads, once for each time that it reads them. */
  static List<Table> streams(LogicalPlan plan) {
    return all(plan)
        .filter(StreamingRelationV2.class::isInstance)
        .map(leaf -> ((StreamingRelationV2) leaf).table())
        .toList();
  }

  static <T> List<T> list(scala.collection.Iterable<? extends T> several) {
    Collection<? extends T> java = CollectionConverters.asJavaCollection(several);
    return new ArrayList<>(java);
  }

  static <T> scala.collection.immutable.Seq<T> seq(List<T> several) {
    return CollectionConverters.asScala(several).toSeq();
  }
}
