package streamlab.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import streamlab.error.LabException;
import streamlab.home.Classpath;
import streamlab.home.LabHome;
import streamlab.notebook.NotebookRunner;
import streamlab.notebook.RunReport;
import streamlab.notebook.RunResult;
import streamlab.process.JvmFlags;

/**
 * From the start of a kernel to the first result of a streaming query from Kafka: with the lab's
 * kernel and session, with JJava's own kernelspec and Spark's defaults, and with these but for the
 * number of partitions, by turns.
 */
final class FirstResult {

  static final double GOAL = 0.4;

  private static final Duration LIMIT = Duration.ofMinutes(3);

  private final LabHome home;
  private final Path folder;
  private final Consumer<String> say;

  FirstResult(LabHome home, Path folder, Consumer<String> say) {
    this.home = home;
    this.folder = folder;
    this.say = say;
  }

  List<Measurement> measure(BenchTopic topic, int rounds) throws IOException, InterruptedException {
    Path ours = BenchNotebook.withLab(file("lab"), topic.address(), topic.name());
    Path stock = BenchNotebook.stock(file("stock"), topic.address(), topic.name());
    Path few = BenchNotebook.stockWithFewPartitions(file("few"), topic.address(), topic.name());
    NotebookRunner runner = new NotebookRunner(home).cellLimit(LIMIT);
    NotebookRunner plain = runner.variables(stockVariables());
    List<Double> lab = new ArrayList<>();
    List<Double> other = new ArrayList<>();
    List<Double> tuned = new ArrayList<>();
    for (int round = 1; round <= rounds; round++) {
      say.accept("first result, round " + round + " of " + rounds);
      lab.add(seconds(runner.run(ours, folder)));
      other.add(seconds(plain.run(stock, folder)));
      tuned.add(seconds(plain.run(few, folder)));
    }
    Measurement mine = new Measurement("first result, lab's kernel", "s", lab, 0);
    Measurement theirs = new Measurement("first result, JJava's kernelspec", "s", other, 0);
    Measurement quicker = new Measurement("same, 2 shuffle partitions", "s", tuned, 0);
    return List.of(
        mine,
        theirs,
        quicker,
        ratio("lab to JJava's kernelspec", mine, theirs),
        ratio("lab to the same, 2 partitions", mine, quicker));
  }

  private static Measurement ratio(String name, Measurement one, Measurement other) {
    return new Measurement(name, "", List.of(one.median() / other.median()), GOAL);
  }

  private Path file(String name) {
    return folder.resolve(name + ".ipynb");
  }

  /** What a reader without the lab would set to have Spark in JJava's own kernel. */
  private Map<String, String> stockVariables() {
    return Map.of(
        "JJAVA_CLASSPATH", jars(),
        "JJAVA_JVM_OPTS", String.join(" ", JvmFlags.sparkOpens()));
  }

  private String jars() {
    return String.join(
        java.io.File.pathSeparator,
        Classpath.of(home, "spark").thirdParty().stream().map(Path::toString).toList());
  }

  static double seconds(RunResult result) {
    requirePassed(result);
    return result.kernelSeconds()
        + result.cells().stream().mapToDouble(RunResult.CellRun::seconds).sum();
  }

  /** A notebook that failed measures nothing. */
  static void requirePassed(RunResult result) {
    result
        .failure()
        .ifPresent(
            failure -> {
              throw new LabException(
                  "The measurement's notebook "
                      + result.name()
                      + " failed:\n"
                      + RunReport.failure(failure));
            });
  }
}
