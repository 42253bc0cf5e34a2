package streamlab;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import streamlab.chapter.Chapter;
import streamlab.compiler.CompilerVerdict;
import streamlab.exercise.Exercise;
import streamlab.exercise.NotStarted;
import streamlab.expect.Code;
import streamlab.expect.Expect;
import streamlab.expect.Failure;
import streamlab.grade.cell.CellGrade;
import streamlab.grade.result.GradeResult;
import streamlab.grade.view.VerdictHtml;
import streamlab.grade.view.VerdictText;
import streamlab.home.LabHome;
import streamlab.progress.Progress;
import streamlab.service.cassandra.CassandraNode;
import streamlab.service.cassandra.LocalCassandra;
import streamlab.service.kafka.CommandLineText;
import streamlab.service.kafka.KafkaCluster;
import streamlab.service.kafka.KafkaLocator;
import streamlab.service.kafka.KafkaTools;
import streamlab.service.kafka.PrivateBroker;
import streamlab.service.kafka.PrivateCluster;
import streamlab.service.kafka.ToolResult;
import streamlab.show.Picture;
import streamlab.show.ProgressBar;
import streamlab.show.Show;
import streamlab.show.Table;

/**
 * The front door: what a notebook cell calls without ado. It removes plumbing (finding a broker,
 * names that do not clash, showing a table) and leaves Kafka's own API to the cells.
 */
public class Lab {

  private static final Map<String, Chapter> CHAPTERS = new HashMap<>();
  private static final AtomicInteger CLUSTERS = new AtomicInteger();
  private static KafkaCluster kafka;

  /** For the Spark half's front door, which adds to this one. */
  protected Lab() {}

  /**
   * The Kafka cluster of this course: your own where you named one, else the local broker, started
   * now if it does not run. Says in one sentence which it is.
   *
   * @throws streamlab.error.LabException when there is none to be had, with what to do
   */
  public static synchronized KafkaCluster kafka() {
    if (kafka == null || !kafka.isServing()) {
      kafka = KafkaLocator.find(LabHome.find(), System.getenv(), System.out::println);
      System.out.println(kafka.description());
    }
    return kafka;
  }

  /**
   * Begins a run of a chapter, which owns topics, names and folders. A former run of the same
   * chapter in this program ends first, so a notebook can be run again from its top.
   */
  public static synchronized Chapter chapter(String id) {
    if (CHAPTERS.isEmpty()) {
      Runtime.getRuntime().addShutdownHook(new Thread(Lab::endAll, "chapters-end"));
    }
    Chapter former = CHAPTERS.remove(id);
    if (former != null) {
      former.close();
    }
    Chapter chapter = Chapter.begin(LabHome.find(), id, Lab::kafka);
    CHAPTERS.put(id, chapter);
    return chapter;
  }

  private static synchronized void endAll() {
    List.copyOf(CHAPTERS.values()).forEach(Chapter::close);
    CHAPTERS.clear();
  }

  /**
   * A broker of this cell's own, to be stopped and broken: the lab's broker is shared. It starts on
   * what the folder holds, formatted already or not, and ends with the chapter at the latest.
   */
  public static PrivateBroker privateBroker(Chapter chapter, Path folder) {
    return privateBroker(chapter, folder, Map.of());
  }

  /** As above, with entries of {@code server.properties} to set otherwise than the lab does. */
  public static PrivateBroker privateBroker(
      Chapter chapter, Path folder, Map<String, String> overrides) {
    PrivateBroker broker = PrivateBroker.start(LabHome.find(), folder, overrides);
    chapter.atEnd(broker::close);
    return broker;
  }

  /**
   * A cluster of this chapter's own: real brokers with the ids 1, 2, 3 …, each in a JVM of its own,
   * and a controller. Its brokers may be killed, stopped and started again; it ends with the
   * chapter at the latest.
   *
   * @param brokers how many brokers, from 1 to 5
   * @throws streamlab.error.LabException when it can't be started, with the place of the log
   */
  public static PrivateCluster kafkaCluster(Chapter chapter, int brokers) {
    return kafkaCluster(chapter, brokers, Map.of());
  }

  /** As above, with entries of {@code server.properties} to set otherwise than the lab does. */
  public static PrivateCluster kafkaCluster(
      Chapter chapter, int brokers, Map<String, String> overrides) {
    Path folder = chapter.folder("cluster-" + CLUSTERS.incrementAndGet());
    PrivateCluster cluster = PrivateCluster.start(LabHome.find(), folder, brokers, overrides);
    chapter.atEnd(cluster::close);
    return cluster;
  }

  /**
   * A real Cassandra for this course, one node in a JVM of its own; started now if it does not run,
   * which takes some seconds, and empty then. Says in one sentence where it is (K29-02).
   *
   * @throws streamlab.error.LabException when it can't be started, with the place of the log
   */
  public static synchronized CassandraNode cassandra() {
    LocalCassandra cassandra = new LocalCassandra(LabHome.find());
    CassandraNode node =
        ProgressBar.passing("starting Cassandra", cassandra::startStages)
            .during(cassandra::ensureRunning);
    System.out.println(node);
    return node;
  }

  /** Runs one of Kafka's own tools, as on a command line, and waits for its end. */
  public static ToolResult kafkaTool(String command) {
    return kafkaTool(command, "");
  }

  /** As {@link #kafkaTool(String)}, with lines typed into it. */
  public static ToolResult kafkaTool(String command, String typed) {
    return run(new KafkaTools(LabHome.find()), command, typed);
  }

  /** As {@link #kafkaTool(String)}, run in a folder, which relative names then mean. */
  public static ToolResult kafkaTool(Path folder, String command) {
    return run(new KafkaTools(LabHome.find(), folder), command, "");
  }

  private static ToolResult run(KafkaTools tools, String command, String typed) {
    List<String> words = CommandLineText.words(command);
    return tools.run(words.get(0), words.subList(1, words.size()), typed);
  }

  /**
   * Shows a value: tables for what has rows, pictures for what can be drawn (a topic's layout, a
   * topology of Kafka Streams), text for the rest. Points in time are in UTC.
   */
  public static void show(Object value) {
    Show.value(value);
  }

  /** Shows a value under a line that says what it is. */
  public static void show(String caption, Object value) {
    Show.value(caption, value);
  }

  /** An empty table to fill with {@code row(…)} and to {@link #show(Object)}. */
  public static Table table(String... columns) {
    return Table.of(columns);
  }

  /** A drawing together with its content in words. */
  public static Picture svg(String svg, String alt) {
    return new Picture(svg, alt);
  }

  /** Checks an outcome: {@code expect(count).is(2)}. */
  public static Expect expect(Object actual) {
    return new Expect("", actual);
  }

  /** Checks an outcome and says what it is: {@code expect("late events", count).is(2)}. */
  public static Expect expect(String what, Object actual) {
    return new Expect(what, actual);
  }

  /** Runs code that must fail, to look at its error. */
  public static Failure expectFailure(Code code) {
    return Failure.of(code);
  }

  /**
   * Grades an answer to an exercise, shows the verdict and remembers it: {@code WordCount answer =
   * lines -> …; grade(answer);}
   *
   * @throws streamlab.error.LabException when the object answers no exercise
   */
  public static void grade(Object answer) {
    LabHome home = LabHome.find();
    CellGrade cell = new CellGrade(home);
    Exercise exercise = cell.exercise(answer);
    GradeResult result = cell.grade(exercise, answer);
    Progress progress = Progress.of(home);
    progress.graded(exercise, result, "notebook");
    Show.page(
        VerdictHtml.of(home, exercise, result),
        String.join("\n", VerdictText.lines(home, exercise, result)));
    progress.warnings().forEach(System.out::println);
  }

  /**
   * What an answer is before you write it: {@code WordCount answer = lines -> notStarted("write
   * …");}
   *
   * @param whatToWrite the task in a line
   * @param <T> whatever the answer has to return
   */
  public static <T> T notStarted(String whatToWrite) {
    throw new NotStarted(whatToWrite);
  }

  /** Asks the Java compiler about a piece of source text. */
  public static CompilerVerdict compile(String source) {
    return CompilerVerdict.of(source);
  }
}
