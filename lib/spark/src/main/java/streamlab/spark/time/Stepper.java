package streamlab.spark.time;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import streamlab.error.LabException;
import streamlab.show.Table;
import streamlab.spark.time.fact.Step;
import streamlab.spark.time.run.Entry;
import streamlab.spark.time.run.Input;
import streamlab.spark.time.run.StepRunner;

/**
 * Feeds a streaming query event by event and keeps what each step did. The query is the reader's
 * own and runs in Spark, over a source in memory; the facts are Spark's.
 *
 * <pre>{@code
 * var steps = stepper(trades -> trades.withWatermark("time", "30 minutes")
 *     .groupBy(window(col("time"), "15 minutes")).count()).mode("update").feed(a, b, c);
 * show(steps.step(3));
 * show(steps.table());
 * }</pre>
 *
 * <p>The query runs only while events are fed; {@code feed} may be called again later.
 */
public final class Stepper {

  private final SparkSession spark;
  private final EventForms forms;
  private final Function<List<Dataset<Row>>, Dataset<Row>> query;
  private String mode = "append";
  private StepRunner runner;

  /**
   * A stepper without events.
   *
   * @param session where the query runs; a copy of it with one shuffle partition is used
   * @param forms what events look like
   * @param query what is computed from the inputs
   */
  public Stepper(
      SparkSession session, EventForms forms, Function<List<Dataset<Row>>, Dataset<Row>> query) {
    this.spark = ((org.apache.spark.sql.classic.SparkSession) session).cloneSession();
    this.spark.conf().set("spark.sql.shuffle.partitions", "1");
    // Streams have no adaptive plans anyway; reading state is quicker without.
    this.spark.conf().set("spark.sql.adaptive.enabled", "false");
    this.forms = forms;
    this.query = query;
  }

  /**
   * Sets the output mode and gives the stepper back; without it, it is append, as in Spark.
   *
   * @param name {@code append}, {@code update} or {@code complete}
   * @throws LabException after the first event
   */
  public Stepper mode(String name) {
    if (runner != null) {
      throw new LabException(
          "The query has begun in " + mode + " mode: set the mode before the first event.");
    }
    mode = name;
    return this;
  }

  /**
   * Feeds events, each as a step of its own, and gives the stepper back.
   *
   * @param events records, single values or rows, all of the same kind, or of one kind for each
   *     input
   * @throws LabException when the query failed, with the cause in a sentence
   */
  public Stepper feed(Object... events) {
    return feed(Arrays.asList(events));
  }

  /** As {@link #feed(Object...)}. */
  public Stepper feed(List<?> events) {
    return run(events.stream().map(List::of).toList());
  }

  /** Feeds the rows of a table from its top to its bottom, each as a step of its own. */
  public Stepper feed(Dataset<Row> table) {
    return feed(table.collectAsList());
  }

  /** Feeds events that arrive together, in one micro-batch, and gives the stepper back. */
  public Stepper together(Object... events) {
    return together(Arrays.asList(events));
  }

  /** As {@link #together(Object...)}. */
  public Stepper together(List<?> events) {
    return run(List.of(events));
  }

  private Stepper run(List<? extends List<?>> groups) {
    if (groups.stream().anyMatch(List::isEmpty)) {
      throw new LabException("A step needs an event: give at least one.");
    }
    if (groups.isEmpty()) {
      return this;
    }
    List<Input> inputs = forms.inputs(spark, groups.get(0).get(0));
    List<List<Entry>> entries =
        groups.stream().map(group -> group.stream().map(forms::entry).toList()).toList();
    if (runner == null) {
      Dataset<Row> result = query.apply(inputs.stream().map(Input::rows).toList());
      runner =
          new StepRunner(
              spark, inputs, result, mode, entries.stream().flatMap(List::stream).toList());
    }
    runner.run(entries);
    return this;
  }

  /**
   * What a step did.
   *
   * @param number from 1
   * @throws LabException when there is no such step
   */
  public Step step(int number) {
    List<Step> steps = steps();
    if (number < 1 || number > steps.size()) {
      throw new LabException(
          "There is no step " + number + ": there are " + steps.size() + ", counted from 1.");
    }
    return steps.get(number - 1);
  }

  /** What the last step did. */
  public Step last() {
    return step(steps().size());
  }

  /** All steps so far. */
  public List<Step> steps() {
    return runner == null ? List.of() : runner.steps();
  }

  /**
   * A row for each step: what came, the watermark, what was emitted, dropped and kept. Without a
   * watermark there are no columns for it and for what it closes, and one for what was dropped only
   * if something was.
   */
  public Table table() {
    boolean bounded = steps().stream().anyMatch(step -> step.boundary().after().isPresent());
    boolean dropping = bounded || steps().stream().anyMatch(step -> !step.dropped().isEmpty());
    Map<String, Function<Step, Object>> columns = new LinkedHashMap<>();
    columns.put("step", Step::number);
    columns.put("arrived", step -> lines(step.events()));
    if (bounded) {
      columns.put("watermark", Step::watermark);
    }
    columns.put("emitted", step -> lines(step.emitted()));
    if (dropping) {
      columns.put("dropped", step -> lines(step.dropped()));
    }
    if (bounded) {
      columns.put("closed", step -> lines(step.closed()));
    }
    columns.put("state", step -> lines(step.state()));
    Table table = Table.of(List.copyOf(columns.keySet()));
    for (Step step : steps()) {
      table.row(columns.values().stream().map(column -> column.apply(step)).toArray());
    }
    String after = bounded ? "watermark and state after the step" : "state after the step";
    return table.caption(mode + " mode; times in UTC; " + after);
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines);
  }
}
