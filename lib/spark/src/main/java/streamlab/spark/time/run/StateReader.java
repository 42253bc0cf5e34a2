package streamlab.spark.time.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import streamlab.spark.time.fact.Cell;
import streamlab.spark.time.fact.Kept;

/** Reads what a query keeps, from its checkpoint, with Spark's own reader for state. */
final class StateReader {

  private static final Comparator<Kept> ORDER =
      Comparator.comparing((Kept kept) -> kept.start().orElse(Instant.MAX)).thenComparing(Kept::id);

  private final SparkSession spark;
  private final String checkpoint;
  private final List<String> sides;
  private final StateRows rows;
  private final List<List<String>> names;
  private Map<Long, String> operators = Map.of();

  /**
   * A reader for one query.
   *
   * @param sides names of the streams left and right of a join
   * @param names for each aggregation the names of the values it keeps
   */
  StateReader(
      SparkSession spark,
      String checkpoint,
      List<String> sides,
      List<List<String>> names,
      StateRows rows) {
    this.spark = spark;
    this.checkpoint = checkpoint;
    this.sides = sides;
    this.names = names;
    this.rows = rows;
  }

  /** The state after a micro-batch, by operator, left before right, and by event time. */
  List<Kept> after(long batch) {
    if (operators.isEmpty()) {
      operators = operators();
    }
    List<Kept> kept = new ArrayList<>();
    int aggregation = 0;
    for (Map.Entry<Long, String> operator : operators.entrySet()) {
      String label = operators.size() == 1 ? "" : "operator " + operator.getKey();
      DataFrameReader reader =
          spark
              .read()
              .format("statestore")
              .option("batchId", batch)
              .option("operatorId", operator.getKey());
      if (operator.getValue().equals("symmetricHashJoin")) {
        kept.addAll(side(reader, label, "left", sides.get(0)));
        kept.addAll(side(reader, label, "right", sides.get(1)));
        continue;
      }
      if (operator.getValue().startsWith("transformWithState")) {
        kept.add(unreadable(label));
        continue;
      }
      boolean aggregates = operator.getValue().toLowerCase(Locale.ROOT).contains("statestoresave");
      List<String> labels =
          aggregates && aggregation < names.size() ? names.get(aggregation++) : List.of();
      load(reader).stream()
          .map(row -> rows.keyed(label, labels, row))
          .sorted(ORDER)
          .forEach(kept::add);
    }
    return kept;
  }

  /** This operator has any number of stores, whose names only the query's own code knows. */
  private static Kept unreadable(String label) {
    Cell cell = new Cell("", "state of transformWithState: read it with option stateVarName");
    return new Kept(
        label, label, Optional.empty(), Optional.empty(), Optional.empty(), List.of(cell));
  }

  private List<Kept> side(DataFrameReader reader, String label, String side, String name) {
    String operator = label.isEmpty() ? name : label + " " + name;
    return load(reader.option("joinSide", side)).stream()
        .map(row -> rows.joined(operator, row))
        .sorted(ORDER)
        .toList();
  }

  private List<Row> load(DataFrameReader reader) {
    return reader.load(checkpoint).collectAsList();
  }

  private Map<Long, String> operators() {
    Map<Long, String> found = new TreeMap<>();
    spark
        .read()
        .format("state-metadata")
        .load(checkpoint)
        .select("operatorId", "operatorName")
        .collectAsList()
        .forEach(row -> found.put(row.getLong(0), row.getString(1)));
    return found;
  }
}
