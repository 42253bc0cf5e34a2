package streamlab.exercises.mayideploy;

import static streamlab.exercises.mayideploy.MayIDeploy.Outcome.IGNORED;
import static streamlab.exercises.mayideploy.MayIDeploy.Outcome.KEY_SCHEMA_ERROR;
import static streamlab.exercises.mayideploy.MayIDeploy.Outcome.TAKES_EFFECT;
import static streamlab.exercises.mayideploy.MayIDeploy.Outcome.VALUE_SCHEMA_ERROR;
import static streamlab.grade.Check.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.exercises.mayideploy.MayIDeploy.Outcome;
import streamlab.exercises.mayideploy.MayIDeploy.Predictions;
import streamlab.exercises.mayideploy.RealRestarts.Change;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.spark.grade.SparkSandbox;
import streamlab.spark.grade.SparkSandboxExtension;
import streamlab.spark.grade.recovery.Recovery;
import streamlab.spark.grade.recovery.RecoveryExtension;

@Grader(MayIDeploy.class)
@ExtendWith({SparkSandboxExtension.class, RecoveryExtension.class})
@DisplayName("May I deploy this change?")
class MayIDeployGrader {

  private static final String TOTALS = "account string, cents bigint";

  @Fact(order = 1)
  @DisplayName("predicted: a filter more, as the real restart has it")
  void filter(MayIDeploy answer, SparkSandbox sandbox, Recovery recovery) throws Exception {
    Outcome predicted = predictions(answer).filter();
    check("filter")
        .smells("filter-breaks", VALUE_SCHEMA_ERROR)
        .smells("filter-breaks", KEY_SCHEMA_ERROR)
        .that(predicted)
        .is(real(Change.FILTER, sandbox, recovery));
  }

  @Fact(order = 2)
  @DisplayName("predicted: other grouping keys, as the real restart has it")
  void groupingKeys(MayIDeploy answer, SparkSandbox sandbox, Recovery recovery) throws Exception {
    Outcome predicted = predictions(answer).groupingKeys();
    check("groupingKeys")
        .smells("keys-are-free", TAKES_EFFECT)
        .that(predicted)
        .is(real(Change.GROUPING_KEYS, sandbox, recovery));
  }

  @Fact(order = 3)
  @DisplayName("predicted: one aggregate more, as the real restart has it")
  void aggregate(MayIDeploy answer, SparkSandbox sandbox, Recovery recovery) throws Exception {
    Outcome predicted = predictions(answer).aggregate();
    check("aggregate")
        .smells("aggregates-are-free", TAKES_EFFECT)
        .that(predicted)
        .is(real(Change.AGGREGATE, sandbox, recovery));
  }

  @Fact(order = 4)
  @DisplayName("predicted: other shuffle partitions, as the real restart has it")
  void shufflePartitions(MayIDeploy answer, SparkSandbox sandbox, Recovery recovery)
      throws Exception {
    Outcome predicted = predictions(answer).shufflePartitions();
    check("shufflePartitions")
        .smells("partitions-take-effect", TAKES_EFFECT)
        .that(predicted)
        .is(real(Change.SHUFFLE_PARTITIONS, sandbox, recovery));
  }

  @Fact(order = 5)
  @DisplayName("predicted: more files per batch, as the real restart has it")
  void filesPerTrigger(MayIDeploy answer, SparkSandbox sandbox, Recovery recovery)
      throws Exception {
    Outcome predicted = predictions(answer).filesPerTrigger();
    check("filesPerTrigger")
        .smells("rate-is-kept", IGNORED)
        .that(predicted)
        .is(real(Change.FILES_PER_TRIGGER, sandbox, recovery));
  }

  @Fact(order = 6, points = 2)
  @DisplayName("version 2 on new folders leaves out payments of 0 cents or less")
  void alone(MayIDeploy answer, SparkSandbox sandbox, Recovery recovery) throws Exception {
    Path in = recovery.folder("in");
    Path out = recovery.folder("totals");
    Path checkpoint = recovery.folder("checkpoint");
    recovery.drop(in, "0.csv", "ann,100", "ann,-30", "bob,0", "ann,20");
    recovery.here(() -> answer.start(sandbox.session(), in, out, checkpoint));
    check("the totals")
        .given("payments", List.of("ann,100", "ann,-30", "bob,0", "ann,20"))
        .smells("filters-totals", List.of("ann | 90"))
        .that(recovery.rows(out, "json", TOTALS))
        .is(List.of("ann | 120"));
  }

  @Fact(order = 7, points = 2)
  @DisplayName("version 1 stopped, version 2 goes on with its totals")
  void goesOn(MayIDeploy answer, SparkSandbox sandbox, Recovery recovery) throws Exception {
    Path in = recovery.folder("in");
    Path out = recovery.folder("totals");
    Path checkpoint = recovery.folder("checkpoint");
    SparkSession spark = sandbox.session();
    recovery.drop(in, "0.csv", "eve,1000", "eve,-400");
    recovery.here(() -> new VersionOne().start(spark, in, out, checkpoint));
    recovery.drop(in, "1.csv", "eve,7", "eve,-7", "dan,-1");
    check("the totals of both versions")
        .given("to version 1", List.of("eve,1000", "eve,-400"))
        .given("to version 2", List.of("eve,7", "eve,-7", "dan,-1"))
        .smells("starts-anew", List.of("eve | 1000", "eve | 1007"))
        .smellsOfError("keys-are-free", "STATE_STORE_KEY_SCHEMA_NOT_COMPATIBLE")
        .smellsOfError("aggregates-are-free", "STATE_STORE_VALUE_SCHEMA_NOT_COMPATIBLE")
        .calling(
            () -> {
              recovery.here(() -> answer.start(spark, in, out, checkpoint));
              return recovery.rows(out, "json", TOTALS);
            })
        .is(List.of("eve | 600", "eve | 607"));
  }

  @Fact(order = 8, points = 4, whenOthersHold = true)
  @DisplayName("version 1 killed between its write and its commit, version 2 does that batch again")
  void killed(MayIDeploy answer, SparkSandbox sandbox, Recovery recovery) throws Exception {
    Path in = recovery.folder("in");
    Path out = recovery.folder("totals");
    Path checkpoint = recovery.folder("checkpoint");
    SparkSession spark = sandbox.session();
    recovery.drop(in, "0.csv", "ann,100", "bob,50");
    recovery.here(() -> new VersionOne().start(spark, in, out, checkpoint));
    recovery.drop(in, "1.csv", "ann,20", "bob,-5");
    recovery.killAt("commits/1", new VersionOne(), MayIDeploy.class, "start", in, out, checkpoint);
    recovery.drop(in, "2.csv", "bob,7", "cid,-9");
    String restart = recovery.restart(() -> answer.start(spark, in, out, checkpoint)).toString();
    Check totals =
        check("the totals of both versions")
            .given("committed by version 1", List.of("ann,100", "bob,50"))
            .given("written by version 1, not committed", List.of("ann,20", "bob,-5"))
            .given("since the kill", List.of("bob,7", "cid,-9"))
            .given("the restart", restart);
    // Nothing was computed for the batch that was left alone: its state is version 1's, with -5.
    totals
        .smells(
            "skips-the-batch",
            List.of("ann | 100", "ann | 120", "bob | 45", "bob | 50", "bob | 52"))
        .that(recovery.rows(out, "json", TOTALS))
        .is(List.of("ann | 100", "ann | 120", "bob | 50", "bob | 57"));
    check("how the restart ended").that(restart).is("came to its end");
  }

  private static Outcome real(Change change, SparkSandbox sandbox, Recovery recovery)
      throws Exception {
    return new RealRestarts(sandbox.session(), recovery).of(change);
  }

  private static Predictions predictions(MayIDeploy answer) {
    Predictions predicted = answer.predictions();
    check("predictions").that(predicted).satisfies("your predictions", Objects::nonNull);
    return predicted;
  }
}
