package streamlab.spark.grade;

import static streamlab.grade.Check.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import streamlab.chapter.Folders;
import streamlab.error.LabException;
import streamlab.grade.Check;
import streamlab.spark.Lab;
import streamlab.spark.rows.DatasetTables;
import streamlab.spark.stream.AvailableNow;
import streamlab.spark.stream.DrivenQuery;
import streamlab.spark.stream.Feed;

/**
 * Spark for one fact: the lab's session with its settings as delivered and one shuffle partition,
 * feeds, and queries that are stopped at the fact's end. What the answer leaves behind goes then,
 * too: its queries, its temporary views, its settings. Facts get it as a parameter, see {@link
 * SparkSandboxExtension}.
 *
 * <p>It is the same session that an answer gets from {@code Lab.spark()} or from a notebook's
 * variable, so that SQL over a temporary view finds the view.
 */
public final class SparkSandbox implements AutoCloseable {

  private final SparkSession spark;
  private final SessionState state;
  private final BegunQueries begun;
  private final Deque<DrivenQuery<?>> own = new ArrayDeque<>();
  private final Deque<Path> folders = new ArrayDeque<>();

  SparkSandbox() {
    this.spark = Lab.spark();
    this.state = SessionState.of(spark);
    state.asDelivered();
    this.begun = BegunQueries.watch(spark);
  }

  /** The session; in UTC, with one shuffle partition. */
  public SparkSession session() {
    return spark;
  }

  /** A feed of records or single values. */
  public <T> Feed<T> feed(Class<T> type) {
    return Feed.of(spark, type);
  }

  /**
   * A feed of rows.
   *
   * @param columns names and types, such as {@code "word string, count bigint"}
   */
  public Feed<Row> feed(String columns) {
    return Feed.ofRows(spark, columns);
  }

  /**
   * Starts a query over a feed; it is stopped at the fact's end. That the answer gave a stream at
   * all is checked first.
   *
   * @param result what the answer made of the feed's rows
   */
  public <T> DrivenQuery<T> query(Feed<T> feed, Dataset<?> result, OutputMode mode) {
    requireStream(result);
    DrivenQuery<T> query = begun.ours(() -> DrivenQuery.start(feed, result, mode));
    own.push(query);
    return query;
  }

  /**
   * Runs a stream that the answer made to the end of what is there now. That it is a stream at all
   * is checked first.
   *
   * @param checkpoint a {@link #folder}; the same one makes the query go on where it ended
   * @return its micro-batches, without those that held no rows
   */
  public List<AvailableNow.MicroBatch> available(Dataset<?> stream, Path checkpoint) {
    requireStream(stream);
    return begun.ours(() -> AvailableNow.start(stream, checkpoint)).await();
  }

  private static void requireStream(Dataset<?> result) {
    check("the Dataset that comes back for a stream")
        .that(result)
        .satisfies("a Dataset", Objects::nonNull);
    check("whether the Dataset that comes back for a stream is one, too")
        .that(result.isStreaming() ? "a stream" : "a table that does not go on")
        .is("a stream");
  }

  /** An empty folder of this fact's, for a checkpoint or files; it goes at the fact's end. */
  public Path folder(String name) {
    try {
      Path folder = Files.createTempDirectory("streamlab-" + name + "-");
      folders.push(folder);
      return folder;
    } catch (IOException e) {
      throw new LabException("No folder can be made (" + e + "): is the disk full?", e);
    }
  }

  /**
   * Takes the columns that a task asks for, by their names and converted to the task's types: the
   * order of columns, and whether a sum is an int or a bigint, is the learner's choice.
   *
   * @param names fails when there are other columns; may know misconceptions by the sorted names
   * @param wanted names and types, such as {@code "word string, count bigint"}
   */
  public Dataset<Row> columns(Check names, Dataset<Row> result, String wanted) {
    check("what comes back").that(result).satisfies("a Dataset", Objects::nonNull);
    StructField[] fields = StructType.fromDDL(wanted).fields();
    names
        .that(sorted(Arrays.stream(result.columns())))
        .is(sorted(Arrays.stream(fields).map(StructField::name)));
    return result.select(
        Arrays.stream(fields)
            .map(field -> result.col(field.name()).cast(field.dataType()).as(field.name()))
            .toArray(Column[]::new));
  }

  private static List<String> sorted(Stream<String> names) {
    return names.map(name -> name.toLowerCase(Locale.ROOT)).sorted().toList();
  }

  /** The rows of a batch Dataset, sorted by their text. */
  public List<String> rows(Dataset<?> result) {
    check("the Dataset that comes back").that(result).satisfies("a Dataset", Objects::nonNull);
    return DatasetTables.rowTexts(result).stream().sorted().toList();
  }

  /** How many streaming queries the answer started so far in this fact. */
  public int queriesOfAnswer() {
    return begun.others();
  }

  /** How many rows all queries of this fact dropped as too late; see {@link DrivenQuery}. */
  public long droppedByWatermark() {
    return own.stream().mapToLong(DrivenQuery::droppedByWatermark).sum();
  }

  @Override
  public void close() {
    if (!spark.sparkContext().isStopped()) {
      own.forEach(DrivenQuery::close);
      begun.close();
      state.restore();
    }
    folders.forEach(SparkSandbox::delete);
  }

  private static void delete(Path folder) {
    try {
      Folders.delete(folder);
    } catch (IOException e) {
      throw new LabException("Folder " + folder + " can't be deleted (" + e + ").", e);
    }
  }
}
