package streamlab.spark;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import streamlab.chapter.Chapter;
import streamlab.home.LabHome;
import streamlab.show.Show;
import streamlab.spark.board.Boards;
import streamlab.spark.board.LongWork;
import streamlab.spark.plan.PhysicalPlans;
import streamlab.spark.plan.ShownPlan;
import streamlab.spark.restart.Job;
import streamlab.spark.restart.KillPoint;
import streamlab.spark.rows.DatasetTables;
import streamlab.spark.rows.Datasets;
import streamlab.spark.stream.Queries;
import streamlab.spark.submit.SubmitLine;
import streamlab.spark.time.EventForms;
import streamlab.spark.time.Stepper;
import streamlab.spark.time.draw.StepPages;
import streamlab.spark.time.fact.Step;

/**
 * The front door of the Spark half: all of {@link streamlab.Lab}, and a Spark session with the few
 * things around it that are plumbing. Reading, transforming and writing streams is written with
 * Spark's own API.
 */
public final class Lab extends streamlab.Lab {

  private Lab() {}

  /**
   * The lab's Spark session, the same on every call: local, tuned for small data on a laptop, time
   * zone UTC; or on the cluster that the variable {@code SPARK_MASTER} names.
   */
  public static SparkSession spark() {
    return LabSession.get();
  }

  /**
   * The lab's settings, for a chapter that begins a context of its own: folders under {@code .lab},
   * this machine's own address, no web page, time zone UTC. Master and name are the caller's to
   * set. One context runs in a JVM, so the lab's session must not have been asked for before.
   */
  public static SparkConf sparkConf() {
    SparkConf conf = new SparkConf();
    LabSession.settings(LabHome.find(), System.getenv()).forEach(conf::set);
    return conf;
  }

  /**
   * Begins a run of a chapter; see {@link streamlab.Lab#chapter(String)}. Queries that a former run
   * left behind are stopped first.
   */
  public static Chapter chapter(String id) {
    Chapter chapter = streamlab.Lab.chapter(id);
    chapter.atEnd(Lab::stopAll);
    return chapter;
  }

  /**
   * A job of the chapter's in a JVM of its own, as it would be deployed: to be run, killed with
   * {@code kill -9} at a chosen point and started again (K26-03, K26-04, K26-07).
   *
   * @param name the name of the class that the lab makes of it
   * @param statements what one would write in cells; arguments come as {@code args}, queries end by
   *     themselves ({@code Trigger.AvailableNow()} and {@code awaitTermination()})
   * @throws streamlab.error.LabException when it does not compile, with the line
   */
  public static Job job(Chapter chapter, String name, String statements) {
    return Job.of(LabHome.find(), chapter.folder("job-" + name), name, statements);
  }

  /** A point at which {@link Job#killAt} may kill this job; anywhere else nothing happens. */
  public static void killPoint(String name) {
    KillPoint.at(name);
  }

  /**
   * Rows from Java objects, in one line: records (a column per component, in their order), beans (a
   * column per property) or single values (one column {@code value}). Spark's own {@code
   * createDataFrame} knows beans only and makes rows without columns of records.
   *
   * @throws streamlab.error.LabException for a component of a type Spark has no column type for
   */
  public static Dataset<Row> dataset(List<?> things) {
    return Datasets.of(spark(), things);
  }

  /** As {@link #dataset(List)}; the type makes it work for an empty list, too. */
  public static <T> Dataset<Row> dataset(List<T> things, Class<T> type) {
    return Datasets.of(spark(), things, type);
  }

  /**
   * Waits until a query has done all that is there to be done now, or, with a trigger that ends it,
   * until it has ended. At most a minute. After a second a bar shows how many of Kafka's offsets
   * are done.
   *
   * @return the query
   * @throws streamlab.error.LabException when the query failed, with the cause in a sentence
   */
  public static StreamingQuery untilCaughtUp(StreamingQuery query) {
    try {
      return LongWork.catchUp(query, () -> Queries.untilCaughtUp(query));
    } finally {
      Boards.settle();
    }
  }

  /**
   * Opens a board that shows what a query does right now and goes on changing after the cell has
   * ended: rows per second, where the time goes, watermark, state, rows dropped as late, offsets.
   * It ends with the query; its last picture stays and says how the query ended.
   */
  public static void watch(StreamingQuery query) {
    Boards.open(query);
  }

  /**
   * Runs work and, once it takes more than a second, shows a bar of its Spark tasks: {@code long n
   * = progress("counting", () -> trades.count());}
   *
   * @param what the work, in a word or two
   * @return what the work returns
   */
  public static <T> T progress(String what, Supplier<T> work) {
    return LongWork.run(spark(), what, work);
  }

  /** As {@link #progress(String, Supplier)}, for work that returns nothing. */
  public static void progress(String what, Runnable work) {
    LongWork.run(spark(), what, () -> nothing(work));
  }

  private static Void nothing(Runnable work) {
    work.run();
    return null;
  }

  /** Stops every query of the session that is still running. */
  public static void stopAll() {
    Queries.stopAll();
    Boards.settle();
  }

  /** Shows the rows of a batch Dataset as a table. */
  public static void show(Dataset<?> rows) {
    Show.table(DatasetTables.of(rows));
  }

  /** Shows the rows of a batch Dataset under a line that says what they are. */
  public static void show(String caption, Dataset<?> rows) {
    Show.table(DatasetTables.of(rows).caption(caption));
  }

  /**
   * A stepper: feeds your streaming query event by event and shows what each step did to windows,
   * watermark and state. The first event tells the columns.
   *
   * <pre>{@code
   * var steps = stepper(trades -> trades.withWatermark("time", "30 minutes")
   *     .groupBy(window(col("time"), "15 minutes")).count()).mode("update").feed(a, b, c);
   * show(steps.step(3));
   * show(steps.table());
   * }</pre>
   *
   * @param query what is computed from the events
   */
  public static Stepper stepper(UnaryOperator<Dataset<Row>> query) {
    return new Stepper(spark(), EventForms.ofFirst(), inputs -> query.apply(inputs.get(0)));
  }

  /**
   * As {@link #stepper(UnaryOperator)}, for rows written by hand.
   *
   * @param columns names and types, such as {@code "time timestamp, amount int"}
   */
  public static Stepper stepper(String columns, UnaryOperator<Dataset<Row>> query) {
    return new Stepper(spark(), EventForms.ofRows(columns), inputs -> query.apply(inputs.get(0)));
  }

  /**
   * A stepper for a query over two streams, such as a join; each has a record type of its own.
   *
   * @param first the events of the first stream
   * @param second the events of the second stream
   * @param query what is computed from both
   * @throws streamlab.error.LabException when the types are the same
   */
  public static Stepper stepper(
      Class<?> first, Class<?> second, BinaryOperator<Dataset<Row>> query) {
    EventForms forms = EventForms.ofTypes(first, second);
    return new Stepper(spark(), forms, inputs -> query.apply(inputs.get(0), inputs.get(1)));
  }

  /** Shows a step of a stepper as a picture; where there are none, in words. */
  public static void show(Step step) {
    Show.page(StepPages.html(List.of(step)), step.toText());
  }

  /** Shows all steps of a stepper, one picture after the other. */
  public static void show(Stepper stepper) {
    List<Step> steps = stepper.steps();
    Show.page(
        StepPages.html(steps), steps.stream().map(Step::toText).collect(Collectors.joining("\n")));
  }

  /**
   * The physical plan of a Dataset, for {@code show(plan(counts))}: operators from the sources to
   * the result. Nothing is run; of a stream it is the plan in append mode.
   */
  public static ShownPlan plan(Dataset<?> rows) {
    return PhysicalPlans.of(rows);
  }

  /**
   * The physical plan of a query's last micro-batch, with the operators that keep state.
   *
   * @throws streamlab.error.LabException when it has not run one yet
   */
  public static ShownPlan plan(StreamingQuery query) {
    return PhysicalPlans.of(query);
  }

  /**
   * What {@code spark-submit} makes of a command line; nothing is started.
   *
   * @throws streamlab.error.LabException when it refuses the line, with its reason
   */
  public static SubmitLine submitLine(String line) {
    return SubmitLine.of(line);
  }

  /** Checks the rows of a batch Dataset: {@code expect(counts).rows("hello | 2", "hi | 1")}. */
  public static DatasetExpect expect(Dataset<?> rows) {
    return new DatasetExpect("", rows);
  }

  /** Checks the rows of a batch Dataset and says what they are. */
  public static DatasetExpect expect(String what, Dataset<?> rows) {
    return new DatasetExpect(what, rows);
  }
}
