package streamlab.exercises.triggerlaboratory;

import static streamlab.grade.Check.check;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import streamlab.exercises.triggerlaboratory.Laboratory.Run;
import streamlab.exercises.triggerlaboratory.TriggerLaboratory.Pace;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.spark.grade.SparkSandbox;
import streamlab.spark.grade.SparkSandboxExtension;

@Grader(TriggerLaboratory.class)
@ExtendWith(SparkSandboxExtension.class)
@DisplayName("The trigger laboratory")
class TriggerLaboratoryGrader {

  private static final long SPEED = 90_000;

  @Fact(order = 1, points = 3)
  @DisplayName("90,000 rows come per second, and ten buckets have a tenth of them each")
  void speed(TriggerLaboratory answer, SparkSandbox sandbox, @TempDir Path folder)
      throws Exception {
    Laboratory laboratory = new Laboratory(answer, sandbox, folder, Duration.ofSeconds(2));
    Run run = calling(Pace.ALL_THERE_IS, () -> laboratory.run(Pace.ALL_THERE_IS));
    running("rows read", Pace.ALL_THERE_IS)
        .given("seconds since the source began", "2, and what it took to start")
        .smells("own-checkpoint", 0L)
        .smellsWhen("misspelt-rate", rows -> (Long) rows < SPEED)
        .that(run.rows())
        .satisfies(
            "90,000 for each second, 180000 or more",
            rows -> rows >= 2 * SPEED && rows % SPEED == 0);
    running("the table laboratory", Pace.ALL_THERE_IS)
        .given("rows read", run.rows())
        .that(run.table())
        .is(buckets(run.rows()));
  }

  @Fact(order = 2, points = 2)
  @DisplayName("ALL_THERE_IS ends by itself, with the trigger of today, and is waited for")
  void ends(TriggerLaboratory answer, SparkSandbox sandbox, @TempDir Path folder) throws Exception {
    Laboratory laboratory = new Laboratory(answer, sandbox, folder, Duration.ofSeconds(1));
    Run run = calling(Pace.ALL_THERE_IS, () -> laboratory.run(Pace.ALL_THERE_IS));
    running("Spark's name of the trigger", Pace.ALL_THERE_IS)
        .smellsWhen("once-deprecated", trigger -> trigger.toString().startsWith("OneTime"))
        .smells("stops-by-hand", "ProcessingTimeTrigger(0)")
        .that(run.trigger())
        .is("AvailableNowTrigger");
    running("whether the query had ended when run came back", Pace.ALL_THERE_IS)
        .smells("no-await", false)
        .that(run.endedAtReturn())
        .is(true);
  }

  @Fact(order = 3)
  @DisplayName("AT_ONCE runs with the default trigger; its first micro-batch is waited for")
  void atOnce(TriggerLaboratory answer, SparkSandbox sandbox, @TempDir Path folder)
      throws Exception {
    Laboratory laboratory = new Laboratory(answer, sandbox, folder, Duration.ofSeconds(1));
    Run run = calling(Pace.AT_ONCE, () -> laboratory.run(Pace.AT_ONCE));
    running("Spark's name of the trigger", Pace.AT_ONCE)
        .smellsWhen("once-deprecated", trigger -> trigger.toString().startsWith("OneTime"))
        .that(run.trigger())
        .is("ProcessingTimeTrigger(0)");
    goesOnWithRows(run, Pace.AT_ONCE);
  }

  @Fact(order = 4)
  @DisplayName(
      "EVERY_SECOND runs with an interval of one second; its first micro-batch is waited for")
  void everySecond(TriggerLaboratory answer, SparkSandbox sandbox, @TempDir Path folder)
      throws Exception {
    Laboratory laboratory = new Laboratory(answer, sandbox, folder, Duration.ofSeconds(1));
    Run run = calling(Pace.EVERY_SECOND, () -> laboratory.run(Pace.EVERY_SECOND));
    running("Spark's name of the trigger", Pace.EVERY_SECOND)
        .smells("trigger-as-option", "ProcessingTimeTrigger(0)")
        .that(run.trigger())
        .is("ProcessingTimeTrigger(1000)");
    goesOnWithRows(run, Pace.EVERY_SECOND);
  }

  @Fact(order = 5)
  @DisplayName("ROW_BY_ROW fails with Spark's own error: no aggregation without micro-batches")
  void rowByRow(TriggerLaboratory answer, SparkSandbox sandbox, @TempDir Path folder) {
    Laboratory laboratory = new Laboratory(answer, sandbox, folder, Duration.ofSeconds(1));
    running("what comes of it", Pace.ROW_BY_ROW)
        .smellsWhen("hides-the-refusal", run -> true)
        .fails(
            "Continuous processing does not support Aggregate",
            "Spark's error: continuous processing does not support aggregations",
            () -> laboratory.run(Pace.ROW_BY_ROW));
  }

  @Fact(order = 6, points = 2)
  @DisplayName(
      "another checkpoint, two runs: the second goes on, and the table has the sum of both")
  void goesOn(TriggerLaboratory answer, SparkSandbox sandbox, @TempDir Path folder)
      throws Exception {
    Laboratory laboratory = new Laboratory(answer, sandbox, folder, Duration.ofSeconds(2));
    Run first = calling(Pace.ALL_THERE_IS, () -> laboratory.run(Pace.ALL_THERE_IS));
    // Running on: the rows that have come meanwhile, or, before a second is over, a wait for them.
    Run second = calling(Pace.AT_ONCE, () -> laboratory.run(Pace.AT_ONCE));
    running("rows of the first run", Pace.ALL_THERE_IS)
        .given("seconds since the source began", "2, and what it took to start")
        .that(first.rows())
        .satisfies("180000 or more, by 90,000", rows -> rows >= 2 * SPEED && rows % SPEED == 0);
    running("the table after the second run", Pace.AT_ONCE)
        .that(sum(second.table()))
        .satisfies(
            "the rows of both runs, in ten buckets",
            rows -> rows >= first.rows() + SPEED && second.table().size() == 10);
  }

  private static void goesOnWithRows(Run run, Pace pace) {
    running("rows worked on when run came back", pace)
        .smells("no-await", 0L)
        .that(run.rowsAtReturn())
        .satisfies("those of a first micro-batch", rows -> rows > 0);
    running("whether the query had ended when run came back", pace)
        .that(run.endedAtReturn())
        .is(false);
  }

  private static long sum(List<String> table) {
    return table.stream().mapToLong(row -> Long.parseLong(row.split(" \\| ")[1])).sum();
  }

  private static List<String> buckets(long rows) {
    return IntStream.range(0, 10).mapToObj(bucket -> bucket + " | " + rows / 10).toList();
  }

  private static Check running(String what, Pace pace) {
    return check(what)
        .given("pace", pace)
        .smellsOfError("action-on-stream", "must be executed with writeStream.start()")
        .smellsOfError("append-mode", "Invalid streaming output mode: append")
        .smellsOfError("update-mode", "does not support recovering from checkpoint location");
  }

  private static Run calling(Pace pace, Callable<Run> run) throws Exception {
    Run[] result = new Run[1];
    running("running the job", pace)
        .calling(
            () -> {
              result[0] = run.call();
              return "done";
            })
        .is("done");
    return result[0];
  }
}
