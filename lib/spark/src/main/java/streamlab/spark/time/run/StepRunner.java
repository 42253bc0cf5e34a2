package streamlab.spark.time.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.connector.catalog.Table;
import streamlab.spark.time.fact.Arrival;
import streamlab.spark.time.fact.Clock;
import streamlab.spark.time.fact.Dropped;
import streamlab.spark.time.fact.Emitted;
import streamlab.spark.time.fact.Kept;
import streamlab.spark.time.fact.Span;
import streamlab.spark.time.fact.Step;
import streamlab.spark.time.fact.Watermark;

/** Runs a query step by step and puts the facts of each step together. */
public final class StepRunner {

  private static final Span NOT_YET_SEEN = new Span(Instant.EPOCH, Instant.EPOCH);

  private final String mode;
  private final List<String> inputs;
  private final SteppedQuery query;
  private final Arrivals arrivals;
  private final WatermarkFormula formula;
  private final RowTexts texts;
  private final StateReader state;
  private final View view = new View();
  private final List<Arrival> seen = new ArrayList<>();
  private final List<Step> done = new ArrayList<>();
  private final List<Kept> goneSoFar = new ArrayList<>();
  private List<Kept> kept = List.of();
  private Optional<Instant> watermark = Optional.empty();

  /**
   * A query that has not begun.
   *
   * @param inputs its inputs
   * @param result what it computes from their rows
   * @param mode the output mode, by Spark's name
   * @param first the first events; the day of the first that has a time is not written
   */
  public StepRunner(
      SparkSession spark, List<Input> inputs, Dataset<Row> result, String mode, List<Entry> first) {
    QueryFacts facts = QueryFacts.of(result);
    this.mode = mode;
    this.inputs = inputs.stream().map(Input::name).toList();
    this.arrivals = new Arrivals(spark, facts);
    this.formula = new WatermarkFormula(facts.watermarks());
    this.texts = new RowTexts(Clock.at(firstTime(first)));
    this.query = new SteppedQuery(spark, result, mode);
    Set<String> timeColumns =
        facts.watermarks().stream().map(WatermarkRule::column).collect(Collectors.toSet());
    this.state =
        new StateReader(
            spark,
            query.checkpoint(),
            sides(inputs, facts.joinSides()),
            facts.stateNames(),
            new StateRows(texts, timeColumns, facts.eventTimeouts()));
  }

  private Instant firstTime(List<Entry> events) {
    return events.stream()
        .flatMap(event -> arrivals.place(List.of(event)).get(0).time().stream())
        .findFirst()
        .orElse(Instant.EPOCH);
  }

  private static List<String> sides(List<Input> inputs, List<Table> joined) {
    List<String> names = new ArrayList<>();
    for (Table table : joined) {
      inputs.stream().filter(in -> in.table() == table).map(Input::name).forEach(names::add);
    }
    boolean tell = names.size() == 2 && new HashSet<>(names).size() == 2;
    return tell ? names : List.of("left", "right");
  }

  /**
   * Runs steps, each with its events in one micro-batch. Steps before one that fails stay.
   *
   * @throws streamlab.error.LabException when the query failed, with the cause in a sentence
   */
  public void run(List<List<Entry>> groups) {
    int before = done.size();
    try {
      groups.forEach(events -> done.add(step(events)));
    } finally {
      query.close();
      Span stretch = view.stretch();
      done.subList(before, done.size()).replaceAll(step -> step.seenIn(stretch));
    }
  }

  /** The steps so far. */
  public List<Step> steps() {
    return List.copyOf(done);
  }

  private Step step(List<Entry> events) {
    List<Arrivals.Placed> placed = arrivals.place(events);
    List<MicroBatch> batches = query.step(events);
    placed.forEach(formula::saw);
    Fates fates =
        new Fates(
            batches.stream().mapToLong(MicroBatch::late).sum(),
            batches.stream().mapToLong(MicroBatch::duplicates).sum(),
            watermark,
            texts.clock());
    List<Arrival> arrived = arrived(placed, fates);
    List<Kept> gone = followState(batches);
    Optional<Instant> before = watermark;
    watermark = batches.isEmpty() ? before : batches.get(batches.size() - 1).next();
    Step step =
        new Step(
            done.size() + 1,
            mode,
            inputs,
            arrived,
            List.copyOf(seen),
            new Watermark(before, watermark, formula.of(watermark, texts.clock())),
            kept,
            gone,
            List.copyOf(goneSoFar),
            new Emitted(rows(batches, true), rows(batches, false)),
            new Dropped(fates.late(), fates.duplicates(), fates.sentences(placed, seen.size() + 1)),
            texts.clock(),
            NOT_YET_SEEN);
    view.show(step);
    seen.addAll(arrived);
    goneSoFar.addAll(gone);
    return step;
  }

  private List<Arrival> arrived(List<Arrivals.Placed> placed, Fates fates) {
    List<Arrival> arrived = new ArrayList<>();
    for (Arrivals.Placed each : placed) {
      arrived.add(
          new Arrival(
              seen.size() + arrived.size() + 1,
              each.entry().input().name(),
              each.time(),
              each.windows(),
              texts.event(each.entry().row(), each.time()),
              fates.of(each, placed.size())));
    }
    return List.copyOf(arrived);
  }

  /**
   * Reads the state after each micro-batch that changed it.
   *
   * @return what micro-batches without events removed: nothing but the watermark does that there,
   *     whereas events may merge two sessions into one
   */
  private List<Kept> followState(List<MicroBatch> batches) {
    List<Kept> gone = new ArrayList<>();
    for (MicroBatch batch : batches) {
      if (batch.operators() == 0 || !batch.changesState()) {
        continue;
      }
      List<Kept> now = state.after(batch.id());
      if (!batch.hasEvents()) {
        Set<String> left = now.stream().map(Kept::id).collect(Collectors.toSet());
        kept.stream().filter(row -> !left.contains(row.id())).forEach(gone::add);
      }
      kept = List.copyOf(now);
    }
    return List.copyOf(gone);
  }

  private List<String> rows(List<MicroBatch> batches, boolean withEvents) {
    return batches.stream()
        .filter(batch -> batch.hasEvents() == withEvents)
        .flatMap(batch -> batch.rows().stream().map(texts::row).sorted())
        .toList();
  }
}
