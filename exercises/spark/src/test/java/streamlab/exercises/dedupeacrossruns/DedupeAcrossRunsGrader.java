package streamlab.exercises.dedupeacrossruns;

import static streamlab.grade.Check.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.spark.grade.SparkSandbox;
import streamlab.spark.grade.SparkSandboxExtension;

@Grader(DedupeAcrossRuns.class)
@ExtendWith(SparkSandboxExtension.class)
@DisplayName("De-duplicate across runs")
class DedupeAcrossRunsGrader {

  @TempDir Path folder;

  private static Check checking(String what, Runs runs) {
    return check(what).given("readings so far, a micro-batch a line", runs.arrived());
  }

  @Fact(order = 1)
  @DisplayName("day after day a run takes what is new, and ends")
  void onlyWhatIsNew(DedupeAcrossRuns answer, SparkSandbox sandbox) throws Exception {
    Runs runs = new Runs(sandbox.session(), answer, folder);
    List<String> days = new ArrayList<>();
    days.add(String.join(" ", runs.run("2019-02-05 1@10:00 2@10:00")));
    days.add(String.join(" ", runs.run("2019-02-06 3@10:00")));
    days.add(String.join(" ", runs.run()));
    checking("the ids written on each day", runs)
        .smells("own-checkpoint", List.of("1 2", "1 2 3", "1 2 3"))
        .that(days)
        .is(List.of("1 2", "3", ""));
  }

  @Fact(order = 2, points = 2)
  @DisplayName("a copy is dropped in its own run and in a later one, also with another time")
  void acrossRuns(DedupeAcrossRuns answer, SparkSandbox sandbox) throws Exception {
    Runs runs = new Runs(sandbox.session(), answer, folder);
    List<String> written = new ArrayList<>();
    written.add(String.join(" ", runs.run("2019-02-05 1@10:00 1@10:01")));
    written.add(String.join(" ", runs.run("2019-02-05 1@10:02 2@10:02")));
    written.add(String.join(" ", runs.run("2019-02-05 3@11:00")));
    written.add(String.join(" ", runs.run("2019-02-05 1@10:00")));
    checking("the ids that each run wrote", runs)
        .smells("not-across-runs", List.of("1", "1 2", "3", "1"))
        .smells("time-in-the-key", List.of("1 1", "1 2", "3", ""))
        .smells("drops-nothing", List.of("1 1", "1 2", "3", "1"))
        .that(written)
        .is(List.of("1", "2", "3", ""));
  }

  @Fact(order = 3, points = 2)
  @DisplayName("after seven micro-batches with five ids, two rows of state are left")
  void stateStaysSmall(DedupeAcrossRuns answer, SparkSandbox sandbox) throws Exception {
    Runs runs = new Runs(sandbox.session(), answer, folder);
    runs.run(
        "2019-02-05 1@10:00 1@10:01",
        "2019-02-05 1@10:02 2@10:02",
        "2019-02-05 3@11:00",
        "2019-02-05 1@10:00",
        "2019-02-05 1@11:05",
        "2019-02-05 4@13:00",
        "2019-02-05 5@13:01");
    boolean bounded = !runs.watermark().equals("none");
    checking("rows of state after the run", runs)
        .smellsWhen("no-watermark", rows -> (long) rows == 5 && !bounded)
        .smellsWhen("watermark-not-part-of-it", rows -> (long) rows == 5 && bounded)
        .smells("not-across-runs", 0L)
        .that(runs.stateRows())
        .is(2L);
  }

  @Fact(order = 4)
  @DisplayName("a reading that is nine minutes behind is taken, ten minutes are the delay")
  void delay(DedupeAcrossRuns answer, SparkSandbox sandbox) throws Exception {
    Runs runs = new Runs(sandbox.session(), answer, folder);
    List<String> written = runs.run("2024-03-01 7@12:00", "2024-03-01 8@11:51 7@11:51");
    checking("the watermark after the run", runs)
        .smellsWhen("no-watermark", watermark -> watermark.equals("none"))
        .smellsWhen("other-delay", watermark -> watermark.toString().startsWith("2024-0"))
        .that(runs.watermark())
        .is("2024-03-01T11:50:00.000Z");
    checking("the ids written", runs)
        .smells("not-across-runs", List.of("7", "7", "8"))
        .smells("time-in-the-key", List.of("7", "7", "8"))
        .that(written)
        .is(List.of("7", "8"));
  }

  @Fact(order = 5, points = 2)
  @DisplayName("other readings, out of order: each once, and an id of an hour ago is new again")
  void otherReadings(DedupeAcrossRuns answer, SparkSandbox sandbox) throws Exception {
    Runs runs = new Runs(sandbox.session(), answer, folder);
    List<String> morning =
        runs.run(
            "2024-02-29 21@23:54 22@23:52 23@23:55",
            "2024-02-29 22@23:53 24@23:51 21@23:54",
            "2024-02-29 25@23:58 24@23:50 23@23:57");
    checking("the ids written in the first run", runs)
        .smells("time-in-the-key", List.of("21", "22", "23", "22", "24", "23", "24", "25"))
        .that(morning)
        .is(List.of("21", "22", "23", "24", "25"));
    // An id is forgotten in the micro-batch after the one that has moved the watermark.
    List<String> night =
        runs.run(
            "2024-03-01 22@00:01 26@00:00",
            "2024-03-01 27@01:00",
            "2024-03-01 28@01:00",
            "2024-03-01 21@01:01 26@01:02");
    checking("the ids written in the second run", runs)
        .smells("watermark-not-part-of-it", List.of("26", "27", "28"))
        .that(night)
        .is(List.of("26", "27", "28", "21", "26"));
  }
}
