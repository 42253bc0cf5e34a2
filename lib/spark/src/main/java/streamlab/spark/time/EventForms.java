package streamlab.spark.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import streamlab.error.LabException;
import streamlab.spark.rows.Datasets;
import streamlab.spark.time.run.Entry;
import streamlab.spark.time.run.Input;

/** What the events of a stepper look like, and which input takes which. */
public final class EventForms {

  private final List<Class<?>> types;
  private final StructType columns;
  private List<Input> inputs = List.of();

  private EventForms(List<Class<?>> types, StructType columns) {
    this.types = new ArrayList<>(types);
    this.columns = columns;
  }

  /** One input; the first event shows its columns. */
  public static EventForms ofFirst() {
    return new EventForms(List.of(), null);
  }

  /**
   * One input of rows.
   *
   * @param columns names and types, such as {@code "time timestamp, amount int"}
   */
  public static EventForms ofRows(String columns) {
    return new EventForms(List.of(), StructType.fromDDL(columns));
  }

  /**
   * Two inputs, each with a type of events of its own.
   *
   * @throws LabException when the types are the same
   */
  public static EventForms ofTypes(Class<?> first, Class<?> second) {
    if (first == second) {
      throw new LabException(
          "Both inputs take "
              + first.getSimpleName()
              + ", so an event does not tell where it belongs: give each a record of its own.");
    }
    return new EventForms(List.of(first, second), null);
  }

  /** The inputs; they are made at the first call. */
  List<Input> inputs(SparkSession spark, Object first) {
    if (!inputs.isEmpty()) {
      return inputs;
    }
    if (columns != null) {
      inputs = List.of(new Input(spark, "", columns));
    } else if (first instanceof Row row) {
      inputs = List.of(new Input(spark, "", columnsOf(row)));
    } else if (types.isEmpty()) {
      types.add(first.getClass());
      inputs = List.of(new Input(spark, "", schema(first.getClass())));
    } else {
      inputs = types.stream().map(type -> input(spark, type)).toList();
    }
    return inputs;
  }

  private static StructType columnsOf(Row row) {
    if (row.schema() == null) {
      throw new LabException(
          "A row by hand does not say what its columns are: use"
              + " stepper(\"time timestamp, amount int\", …) or records.");
    }
    return row.schema();
  }

  private static Input input(SparkSession spark, Class<?> type) {
    String name = type.getSimpleName().toLowerCase(Locale.ROOT);
    return new Input(spark, name, schema(type));
  }

  private static StructType schema(Class<?> type) {
    if (!Datasets.isFlat(type)) {
      throw new LabException(
          "A stepper takes records, single values or rows, but "
              + type.getSimpleName()
              + " is none of them: make it a record.");
    }
    return Datasets.schema(type);
  }

  /**
   * An event on its way into its input.
   *
   * @throws LabException for an event of another kind than the others
   */
  Entry entry(Object event) {
    if (types.isEmpty() && event instanceof Row row) {
      return new Entry(inputs.get(0), row);
    }
    int place = types.indexOf(event.getClass());
    if (place < 0) {
      throw new LabException(
          "No input takes a "
              + event.getClass().getSimpleName()
              + ", only "
              + String.join(" and ", kinds())
              + ".");
    }
    return new Entry(inputs.get(place), Datasets.row(event));
  }

  private List<String> kinds() {
    return types.isEmpty() ? List.of("rows") : types.stream().map(Class::getSimpleName).toList();
  }
}
