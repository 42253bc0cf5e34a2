package streamlab.exercises.onecheckpointeach;

import static streamlab.grade.Check.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.spark.grade.SparkSandbox;
import streamlab.spark.grade.SparkSandboxExtension;
import streamlab.spark.grade.recovery.Recovery;
import streamlab.spark.grade.recovery.RecoveryExtension;

@Grader(OneCheckpointEach.class)
@ExtendWith({SparkSandboxExtension.class, RecoveryExtension.class})
@DisplayName("One checkpoint each")
class OneCheckpointEachGrader {

  private static final String NOTIFY = "account string, items int";
  private static final String FLATTEN = "account string, item string";

  /** An application's folders in a fact of its own. */
  private record Application(
      OneCheckpointEach answer, SparkSandbox sandbox, Recovery recovery, Path in, Path out) {

    static Application of(OneCheckpointEach answer, SparkSandbox sandbox, Recovery recovery)
        throws IOException {
      return new Application(
          answer, sandbox, recovery, recovery.folder("in"), recovery.folder("out"));
    }

    Path checkpoints() throws IOException {
      return recovery.folder("checkpoints");
    }

    List<String> run() throws Exception {
      return recovery.hereTogether(this::start);
    }

    List<StreamingQuery> start() throws Exception {
      return answer.start(sandbox.session(), in, out, checkpoints());
    }

    List<String> rows(String query, String columns) throws IOException {
      return recovery.rows(out.resolve(query), "json", columns);
    }
  }

  @Fact(order = 1, points = 2)
  @DisplayName("both queries run, at the same time")
  void bothRun(OneCheckpointEach answer, SparkSandbox sandbox, Recovery recovery) throws Exception {
    Application application = Application.of(answer, sandbox, recovery);
    recovery.drop(application.in(), "1.csv", "ann,apple;pear", "bob,fig");
    check("the queries that run once the orders are processed")
        .smells("shared-folder", List.of("flatten"))
        .smells("shared-folder", List.of("notify"))
        .smells("ends-by-itself", List.of())
        .that(application.run())
        .is(List.of("flatten", "notify"));
  }

  @Fact(order = 2, points = 2)
  @DisplayName("notify counts the items of each order, flatten makes a row of each item")
  void rows(OneCheckpointEach answer, SparkSandbox sandbox, Recovery recovery) throws Exception {
    Application application = Application.of(answer, sandbox, recovery);
    List<String> orders = List.of("eve,nut;nut;plum", "dan,date", "eve,kiwi;lime");
    recovery.drop(application.in(), "1.csv", orders.toArray(String[]::new));
    application.run();
    check("the rows of notify")
        .given("orders", orders)
        .that(application.rows("notify", NOTIFY))
        .is(List.of("dan | 1", "eve | 2", "eve | 3"));
    check("the rows of flatten")
        .given("orders", orders)
        .that(application.rows("flatten", FLATTEN))
        .is(
            List.of(
                "dan | date", "eve | kiwi", "eve | lime", "eve | nut", "eve | nut", "eve | plum"));
  }

  @Fact(order = 3, points = 2)
  @DisplayName("each query has a checkpoint in the given folder, and neither lies in the other")
  void checkpoints(OneCheckpointEach answer, SparkSandbox sandbox, Recovery recovery)
      throws Exception {
    Application application = Application.of(answer, sandbox, recovery);
    recovery.drop(application.in(), "1.csv", "ann,apple");
    application.run();
    List<Path> found = checkpointsIn(application.checkpoints());
    check("how many checkpoints are in the folder").smells("elsewhere", 0).that(found.size()).is(2);
    boolean nested = found.get(0).startsWith(found.get(1)) || found.get(1).startsWith(found.get(0));
    check("how the two checkpoints lie")
        .smells("nested", "one in the other")
        .that(nested ? "one in the other" : "side by side")
        .is("side by side");
  }

  @Fact(order = 4, points = 2)
  @DisplayName("stopped and started again, each adds what has come since and nothing else")
  void startedAgain(OneCheckpointEach answer, SparkSandbox sandbox, Recovery recovery)
      throws Exception {
    Application application = Application.of(answer, sandbox, recovery);
    recovery.drop(application.in(), "1.csv", "ann,apple;pear");
    application.run();
    recovery.drop(application.in(), "2.csv", "bob,fig");
    application.run();
    check("the rows of notify after the second run")
        .given("before the first run", "ann,apple;pear")
        .given("between the runs", "bob,fig")
        .smells("new-at-each-start", List.of("ann | 2", "ann | 2", "bob | 1"))
        .that(application.rows("notify", NOTIFY))
        .is(List.of("ann | 2", "bob | 1"));
    check("the rows of flatten after the second run")
        .given("before the first run", "ann,apple;pear")
        .given("between the runs", "bob,fig")
        .that(application.rows("flatten", FLATTEN))
        .is(List.of("ann | apple", "ann | pear", "bob | fig"));
  }

  @Fact(order = 5, points = 3, whenOthersHold = true)
  @DisplayName("killed when one of them is about to commit, and started again, both are exact")
  void killed(OneCheckpointEach answer, SparkSandbox sandbox, Recovery recovery) throws Exception {
    Application application = Application.of(answer, sandbox, recovery);
    Object[] folders = {application.in(), application.out(), application.checkpoints()};
    recovery.drop(application.in(), "1.csv", "cid,grape;melon");
    recovery.killAt("commits/0", answer, OneCheckpointEach.class, "start", folders);
    recovery.drop(application.in(), "2.csv", "dan,date");
    String restart = recovery.restartTogether(application::start).toString();
    List<String> all =
        Stream.concat(
                application.rows("notify", NOTIFY).stream().map(row -> "notify: " + row),
                application.rows("flatten", FLATTEN).stream().map(row -> "flatten: " + row))
            .toList();
    check("the rows of both after the restart")
        .given("before the kill", "cid,grape;melon")
        .given("between kill and restart", "dan,date")
        .given("the restart", restart)
        .smellsWhen("sink-appends", rows -> new HashSet<>(all).size() < all.size())
        .that(all)
        .is(
            List.of(
                "notify: cid | 2",
                "notify: dan | 1",
                "flatten: cid | grape",
                "flatten: cid | melon",
                "flatten: dan | date"));
    check("how the restart ended").that(restart).is("came to its end");
  }

  private static List<Path> checkpointsIn(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(each -> Files.isDirectory(each.resolve("offsets")))
          .filter(each -> Files.exists(each.resolve("metadata")))
          .toList();
    }
  }
}
