package streamlab.spark.grade.recovery;

import static streamlab.grade.Check.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.spark.sql.streaming.StreamingQuery;
import streamlab.chapter.Folders;
import streamlab.error.LabException;
import streamlab.grade.AnswerProxy;
import streamlab.spark.Lab;
import streamlab.spark.rows.DatasetTables;
import streamlab.spark.stream.Queries;

/**
 * For one fact: folders, and runs of the answer's queries in JVMs of their own, which are killed
 * and started again; see the package for how an exercise uses it. Facts get it as a parameter from
 * {@link RecoveryExtension}; its folders go when the fact ends.
 */
public final class Recovery implements AutoCloseable {

  /** For a JVM that is lost; an answer that does not end is ended by its fact's own limit. */
  private static final Duration LIMIT = Duration.ofMinutes(10);

  private final Path root;

  Recovery() {
    try {
      this.root = Files.createTempDirectory("streamlab-recovery");
    } catch (IOException e) {
      throw new LabException("No folder for a fact can be made: is the disk full?", e);
    }
  }

  /** A folder of this fact, made when it is not there. */
  public Path folder(String name) throws IOException {
    return Files.createDirectories(root.resolve(name));
  }

  /** Puts a file into a folder in one go, as a stream of files wants it. */
  public void drop(Path folder, String name, String... lines) throws IOException {
    Path hidden = Files.write(folder.resolve("." + name), List.of(lines));
    Files.move(hidden, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Starts the answer's query in this JVM, waits until it has done all that is there, and stops it.
   * Costs less than a second: for everything that needs no kill.
   *
   * @throws LabException when the query fails, or none comes back
   */
  public void here(Callable<StreamingQuery> start) throws Exception {
    hereTogether(() -> Collections.singletonList(start.call()));
  }

  /**
   * As {@link #here}, for an answer with several queries.
   *
   * @return the names of those that still ran when all was done, sorted
   */
  public List<String> hereTogether(Callable<List<StreamingQuery>> start) throws Exception {
    List<StreamingQuery> queries = start.call();
    check("what start gives back").that(queries).satisfies("a query, started", Recovery::allThere);
    try {
      queries.forEach(Queries::untilCaughtUp);
      return queries.stream()
          .filter(StreamingQuery::isActive)
          .map(query -> String.valueOf(query.name()))
          .sorted()
          .toList();
    } finally {
      queries.forEach(Queries::stop);
    }
  }

  /** {@code contains(null)} throws in some lists. */
  private static boolean allThere(List<StreamingQuery> queries) {
    return queries != null && queries.stream().allMatch(Objects::nonNull);
  }

  /**
   * Runs the answer's queries in a JVM of their own until they come to a point, and kills that JVM
   * with SIGKILL. The fact fails when they never come there.
   *
   * @param point the end of the path of a checkpoint's file, such as {@code "commits/1"} or {@code
   *     "state/0/0/2.delta"}: the kill comes when it is written and about to get its name
   * @param answer the answer as the fact got it
   * @param exercise the interface
   * @param method its method that starts a query, or several, and gives them back
   * @param arguments its paths and strings, in their order; the session is added
   */
  public <T> void killAt(
      String point, T answer, Class<T> exercise, String method, Object... arguments)
      throws InterruptedException {
    Class<?> type = AnswerProxy.typeBehind(answer);
    refuseWhatCannotBeMadeAgain(type, exercise);
    List<String> texts = Arrays.stream(arguments).map(String::valueOf).toList();
    Task task = new Task(point, exercise.getName(), type.getName(), method, texts);
    try (RecoveryJvm jvm = RecoveryJvms.take()) {
      check("how the run ended that was to be killed at " + point)
          .that(jvm.run(task, type.getClassLoader(), LIMIT).toString())
          .is("killed at " + point);
    }
  }

  /**
   * Starts the answer's query again after a kill, as {@link #here} does: what the killed JVM had in
   * memory is gone. How that ends is for the fact to judge.
   */
  public RunEnd restart(Callable<StreamingQuery> start) {
    return restartTogether(() -> Collections.singletonList(start.call()));
  }

  /** As {@link #restart}, for an answer with several queries. */
  public RunEnd restartTogether(Callable<List<StreamingQuery>> start) {
    try {
      hereTogether(start);
      return RunEnd.well();
    } catch (Exception e) {
      return RunEnd.failedWith(e);
    }
  }

  private static void refuseWhatCannotBeMadeAgain(Class<?> type, Class<?> exercise) {
    boolean again =
        !type.isHidden()
            && Stream.of(type.getDeclaredConstructors())
                .anyMatch(constructor -> constructor.getParameterCount() == 0);
    if (!again) {
      throw new LabException(
          "Your answer is to be started in a JVM of its own, and that can make neither a lambda nor an object that was given something: write a class of its own, \"class My%1$s implements %1$s\"."
              .formatted(exercise.getSimpleName()));
    }
  }

  /**
   * What the files of a folder and of its subfolders say, as a reader sees it: hidden files and
   * those of unfinished writes are left out, and where the file sink keeps a list, what stands on
   * it counts.
   *
   * @param format {@code "json"} or {@code "csv"}
   * @param columns names and types, such as {@code "id string, cents int"}
   * @return the rows, sorted by their text; none when there are no files
   */
  public List<String> rows(Path folder, String format, String columns) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      if (files.noneMatch(file -> file.getFileName().toString().endsWith("." + format))) {
        return List.of();
      }
    }
    boolean listed = Files.exists(folder.resolve("_spark_metadata"));
    return DatasetTables.rowTexts(
            Lab.spark()
                .read()
                .schema(columns)
                .option("recursiveFileLookup", !listed)
                .format(format)
                .load(folder.toString()))
        .stream()
        .sorted()
        .toList();
  }

  @Override
  public void close() throws IOException {
    Folders.delete(root);
  }
}
