package streamlab.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import streamlab.error.LabException;
import streamlab.exercise.Exercise;
import streamlab.exercise.ExerciseCatalogue;
import streamlab.home.LabHome;
import streamlab.launch.JupyterEnvironment;
import streamlab.launch.SearchPath;
import streamlab.launch.Shutdown;
import streamlab.process.ChildProcess;
import streamlab.service.kafka.KafkaLocator;

/**
 * How soon a verdict is there: warm (save to verdict in {@code lab watch}), cold ({@code lab grade}
 * from start to exit) and by Maven running the same grader. Each round saves the right answer anew
 * first, so that all three compile it. The broker runs already, as it does beside a lesson; what
 * downloads or builds something is done once before and not counted.
 */
final class GradingBench {

  static final double WARM_GOAL = 1;
  static final double COLD_GOAL = 4;
  static final double WARM_TO_MAVEN_GOAL = 0.10;
  static final double COLD_TO_MAVEN_GOAL = 0.35;

  private static final Duration LIMIT = Duration.ofMinutes(10);

  private final BenchCheckout checkout;
  private final Path logs;
  private final Consumer<String> say;

  private GradingBench(BenchCheckout checkout, Path logs, Consumer<String> say) {
    this.checkout = checkout;
    this.logs = logs;
    this.say = say;
  }

  /** Measures exercises, by name, in a copy of the checkout below this folder. */
  static List<Measurement> measure(
      LabHome real, Path folder, List<String> names, int rounds, Consumer<String> say)
      throws IOException, InterruptedException {
    say.accept("a copy of the checkout");
    BenchCheckout checkout = BenchCheckout.of(real, folder.resolve("checkout"));
    LabHome home = checkout.home();
    ExerciseCatalogue catalogue = ExerciseCatalogue.of(home);
    List<Exercise> exercises = names.stream().map(catalogue::find).toList();
    KafkaLocator.find(home, Map.of(KafkaLocator.CHOICE, "local"), sentence -> {});
    try {
      GradingBench bench = new GradingBench(checkout, folder, say);
      List<Measurement> all = new ArrayList<>();
      for (Exercise exercise : exercises) {
        all.addAll(bench.measure(exercise, rounds));
      }
      return all;
    } finally {
      Shutdown.releaseBroker(home, sentence -> {});
    }
  }

  private List<Measurement> measure(Exercise exercise, int rounds)
      throws IOException, InterruptedException {
    RightAnswer answer = RightAnswer.of(checkout.home(), exercise);
    Measurement warm = warm(exercise, answer, rounds);
    Measurement cold = cold(exercise, answer, rounds);
    Measurement maven = maven(exercise, answer, rounds);
    return List.of(
        warm,
        cold,
        maven,
        ratio(exercise.name() + ", warm to Maven", warm, maven, WARM_TO_MAVEN_GOAL),
        ratio(exercise.name() + ", cold to Maven", cold, maven, COLD_TO_MAVEN_GOAL));
  }

  private static Measurement ratio(String name, Measurement one, Measurement other, double goal) {
    return new Measurement(name, "", List.of(one.median() / other.median()), goal);
  }

  private Measurement warm(Exercise exercise, RightAnswer answer, int rounds)
      throws IOException, InterruptedException {
    List<Double> seconds = new ArrayList<>();
    try (WarmWatch watch = WarmWatch.start(checkout, lab(), exercise)) {
      tell(exercise, "warm, not counted");
      watch.save(answer, 0);
      for (int round = 1; round <= rounds; round++) {
        tell(exercise, "warm, round " + round + " of " + rounds);
        seconds.add(watch.save(answer, round));
      }
    }
    return new Measurement(exercise.name() + ", warm verdict", "s", seconds, WARM_GOAL);
  }

  private Measurement cold(Exercise exercise, RightAnswer answer, int rounds)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(lab());
    command.addAll(List.of("grade", exercise.name()));
    List<Double> seconds = rounds(exercise, "cold", command, answer, rounds);
    return new Measurement(exercise.name() + ", cold verdict", "s", seconds, COLD_GOAL);
  }

  private Measurement maven(Exercise exercise, RightAnswer answer, int rounds)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(maven(), "-q", "-B"));
    command.addAll(List.of("-pl", "exercises/" + exercise.half(), "-am", "test"));
    command.add("-Dtest=" + exercise.typeName() + "Grader");
    command.add("-Dsurefire.failIfNoSpecifiedTests=false");
    command.add("-Dspotless.check.skip=true");
    tell(exercise, "Maven, online, not counted");
    answer.save(0);
    run("maven", command);
    command.add(1, "-o");
    List<Double> seconds = rounds(exercise, "Maven", command, answer, rounds);
    return new Measurement(exercise.name() + ", Maven's verdict", "s", seconds, 0);
  }

  private static String maven() {
    return SearchPath.find(System.getenv(), "mvn")
        .orElseThrow(() -> new LabException("There is no Maven on the PATH to compare with."))
        .toString();
  }

  private List<Double> rounds(
      Exercise exercise, String what, List<String> command, RightAnswer answer, int rounds)
      throws IOException, InterruptedException {
    tell(exercise, what + ", not counted");
    answer.save(0);
    run(what, command);
    List<Double> seconds = new ArrayList<>();
    for (int round = 1; round <= rounds; round++) {
      tell(exercise, what + ", round " + round + " of " + rounds);
      answer.save(round);
      seconds.add(run(what, command));
    }
    return seconds;
  }

  /** Runs a command that has to come to "passed"; the seconds it took. */
  private double run(String what, List<String> command) throws IOException, InterruptedException {
    Path log = logs.resolve(what + ".log");
    ChildProcess child = new ChildProcess(command).in(checkout.home().root()).log(log);
    checkout.prepare(child.environment());
    long begin = System.nanoTime();
    ChildProcess.Result result = child.run(LIMIT);
    double seconds = (System.nanoTime() - begin) / 1e9;
    if (!result.ok()) {
      throw new LabException("The answer that was measured did not pass: see " + log + ".");
    }
    return seconds;
  }

  private List<String> lab() {
    String script = JupyterEnvironment.isWindows() ? "lab.cmd" : "lab";
    return List.of(checkout.home().root().resolve(script).toString());
  }

  private void tell(Exercise exercise, String what) {
    say.accept(exercise.name() + ", " + what);
  }
}
