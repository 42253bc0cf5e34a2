package streamlab.exercises.breakexactlyonce;

import static streamlab.exercises.breakexactlyonce.BreakExactlyOnce.Outcome.DIFFERENT;
import static streamlab.exercises.breakexactlyonce.BreakExactlyOnce.Outcome.EXACT;
import static streamlab.exercises.breakexactlyonce.BreakExactlyOnce.Outcome.LOST;
import static streamlab.exercises.breakexactlyonce.BreakExactlyOnce.Outcome.TWICE;
import static streamlab.grade.Check.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.exercises.breakexactlyonce.BreakExactlyOnce.Predictions;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.spark.grade.SparkSandbox;
import streamlab.spark.grade.SparkSandboxExtension;
import streamlab.spark.grade.recovery.Recovery;
import streamlab.spark.grade.recovery.RecoveryExtension;

@Grader(BreakExactlyOnce.class)
@ExtendWith({SparkSandboxExtension.class, RecoveryExtension.class})
@DisplayName("Break exactly-once")
class BreakExactlyOnceGrader {

  private static final String LEDGER = "id string, cents int";

  @Fact(order = 1)
  @DisplayName("predicted: what a restart with an empty checkpoint folder does")
  void newCheckpoint(BreakExactlyOnce answer) {
    check("newCheckpoint")
        .smells("checkpoint-is-the-memory", EXACT)
        .that(predictions(answer).newCheckpoint())
        .is(TWICE);
  }

  @Fact(order = 2)
  @DisplayName("predicted: what becomes of payments that came over a socket")
  void socketSource(BreakExactlyOnce answer) {
    check("socketSource")
        .smells("socket-replays", EXACT)
        .that(predictions(answer).socketSource())
        .is(LOST);
  }

  @Fact(order = 3)
  @DisplayName("predicted: what a column from rand() looks like after the restart")
  void randomColumn(BreakExactlyOnce answer) {
    check("randomColumn")
        .smells("random-repeats", EXACT)
        .that(predictions(answer).randomColumn())
        .is(DIFFERENT);
  }

  @Fact(order = 4)
  @DisplayName("predicted: what a sink that appends makes of a repeated batch")
  void appendingSink(BreakExactlyOnce answer) {
    check("appendingSink")
        .smells("checkpoint-alone", EXACT)
        .that(predictions(answer).appendingSink())
        .is(TWICE);
  }

  @Fact(order = 5)
  @DisplayName("predicted: what a sink that overwrites the batch's own folder makes of it")
  void batchFolders(BreakExactlyOnce answer) {
    check("batchFolders")
        .smells("overwriting-loses", LOST)
        .that(predictions(answer).batchFolders())
        .is(EXACT);
  }

  @Fact(order = 6, points = 2)
  @DisplayName("undisturbed, each payment stands in the ledger once")
  void undisturbed(BreakExactlyOnce answer, SparkSandbox sandbox, Recovery recovery)
      throws Exception {
    Path in = recovery.folder("in");
    Path out = recovery.folder("ledger");
    Path checkpoint = recovery.folder("checkpoint");
    recovery.drop(in, "1.csv", "p1,1000", "p2,250");
    recovery.drop(in, "2.csv", "p3,1000");
    recovery.here(() -> answer.start(sandbox.session(), in, out, checkpoint));
    check("the ledger")
        .given("files", List.of("1.csv: p1,1000 p2,250", "2.csv: p3,1000"))
        .that(recovery.rows(out, "json", LEDGER))
        .is(List.of("p1 | 1000", "p2 | 250", "p3 | 1000"));
  }

  @Fact(order = 7, points = 2)
  @DisplayName("stopped and started again, it adds what has come since and nothing else")
  void startedAgain(BreakExactlyOnce answer, SparkSandbox sandbox, Recovery recovery)
      throws Exception {
    Path in = recovery.folder("in");
    Path out = recovery.folder("ledger");
    Path checkpoint = recovery.folder("checkpoint");
    recovery.drop(in, "1.csv", "a7,70", "a8,80");
    recovery.here(() -> answer.start(sandbox.session(), in, out, checkpoint));
    recovery.drop(in, "2.csv", "b1,11");
    recovery.here(() -> answer.start(sandbox.session(), in, out, checkpoint));
    check("the ledger after the second run")
        .given("before the first run", "1.csv: a7,70 a8,80")
        .given("between the runs", "2.csv: b1,11")
        .smells("new-checkpoint", List.of("a7 | 70", "a7 | 70", "a8 | 80", "a8 | 80", "b1 | 11"))
        .smells("overwrites-everything", List.of("b1 | 11"))
        .that(recovery.rows(out, "json", LEDGER))
        .is(List.of("a7 | 70", "a8 | 80", "b1 | 11"));
  }

  @Fact(order = 8, points = 4, whenOthersHold = true)
  @DisplayName("killed between the sink's write and the commit, and started again, it is exact")
  void killed(BreakExactlyOnce answer, SparkSandbox sandbox, Recovery recovery) throws Exception {
    Path in = recovery.folder("in");
    Path out = recovery.folder("ledger");
    Path checkpoint = recovery.folder("checkpoint");
    recovery.drop(in, "1.csv", "c1,5", "c2,6");
    recovery.killAt("commits/0", answer, BreakExactlyOnce.class, "start", in, out, checkpoint);
    recovery.drop(in, "2.csv", "d1,7");
    String restart =
        recovery.restart(() -> answer.start(sandbox.session(), in, out, checkpoint)).toString();
    Check ledger =
        check("the ledger after the restart")
            .given("before the kill", "1.csv: c1,5 c2,6")
            .given("between kill and restart", "2.csv: d1,7")
            .given("the restart", restart);
    ledger
        .smells("checkpoint-alone", List.of("c1 | 5", "c1 | 5", "c2 | 6", "c2 | 6", "d1 | 7"))
        .that(recovery.rows(out, "json", LEDGER))
        .is(List.of("c1 | 5", "c2 | 6", "d1 | 7"));
    check("how the restart ended").that(restart).is("came to its end");
  }

  private static Predictions predictions(BreakExactlyOnce answer) {
    Predictions predicted = answer.predictions();
    check("predictions").that(predicted).satisfies("your predictions", Objects::nonNull);
    return predicted;
  }
}
