package streamlab.exercises.enrichlogins;

import static streamlab.grade.Check.check;

import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.OutputMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import streamlab.exercises.enrichlogins.EnrichLogins.Attempt;
import streamlab.exercises.enrichlogins.EnrichLogins.Predictions;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.spark.grade.SparkSandbox;
import streamlab.spark.grade.SparkSandboxExtension;
import streamlab.spark.stream.DrivenQuery;
import streamlab.spark.stream.Feed;

@Grader(EnrichLogins.class)
@ExtendWith(SparkSandboxExtension.class)
@DisplayName("Enrich logins")
class EnrichLoginsGrader {

  private static final String WANTED = "login_id string, user_name string, last_login timestamp";
  private static final List<Row> THREE =
      List.of(login("100001", "09:00"), login("100009", "09:01"), login("100002", "09:02"));
  private static final List<Row> OTHERS =
      List.of(
          login("7", "13:00"),
          login("8", "13:05"),
          login("7", "14:00"),
          login("6", "14:30"),
          login("6", "14:30"));

  @TempDir Path folder;

  @Fact(order = 1, points = 2)
  @DisplayName("knownLogins, as a stream: the three logins of the task give two rows")
  void known(EnrichLogins answer, SparkSandbox sandbox) throws Exception {
    checking("the rows of knownLogins", THREE)
        .smellsWhen("keeps-unknown", rows -> rows.toString().contains("null"))
        .calling(() -> ofStream(answer::knownLogins, sandbox))
        .is(List.of("100001 | Nora | 2019-02-05 09:00:00", "100002 | Imre | 2019-02-05 09:02:00"));
  }

  @Fact(order = 2, points = 2)
  @DisplayName("allLogins, as a stream: the unknown login comes with null")
  void all(EnrichLogins answer, SparkSandbox sandbox) throws Exception {
    checking("the rows of allLogins", THREE)
        .smellsOfError("table-kept-whole", "not supported")
        .smells(
            "drops-unknown",
            List.of("100001 | Nora | 2019-02-05 09:00:00", "100002 | Imre | 2019-02-05 09:02:00"))
        .calling(() -> ofStream(answer::allLogins, sandbox))
        .is(
            List.of(
                "100001 | Nora | 2019-02-05 09:00:00",
                "100002 | Imre | 2019-02-05 09:02:00",
                "100009 | null | 2019-02-05 09:01:00"));
  }

  @Fact(order = 3)
  @DisplayName("as tables: each login has its row, and a user without a login has none")
  void otherLogins(EnrichLogins answer, SparkSandbox sandbox) throws Exception {
    checking("the rows of knownLogins", OTHERS)
        .smellsWhen("once-each", rows -> ((List<?>) rows).size() == 1)
        .calling(() -> ofTable(answer::knownLogins, sandbox))
        .is(List.of("7 | Ana | 2019-02-05 13:00:00", "7 | Ana | 2019-02-05 14:00:00"));
    checking("the rows of allLogins", OTHERS)
        .smellsWhen("once-each", rows -> ((List<?>) rows).size() < 5)
        .calling(() -> ofTable(answer::allLogins, sandbox))
        .is(
            List.of(
                "6 | null | 2019-02-05 14:30:00",
                "6 | null | 2019-02-05 14:30:00",
                "7 | Ana | 2019-02-05 13:00:00",
                "7 | Ana | 2019-02-05 14:00:00",
                "8 | null | 2019-02-05 13:05:00"));
  }

  @Fact(order = 4, points = 2)
  @DisplayName("predicted: which of five outer joins Spark refuses")
  void refused(EnrichLogins answer, SparkSandbox sandbox) {
    Set<Attempt> predicted = predictions(answer).refused();
    check("refused").that(predicted).satisfies("a set", Objects::nonNull);
    check("refused, as tried in Spark")
        .smells("refuses-all", sorted(EnumSet.allOf(Attempt.class)))
        .smells("refuses-none", List.of())
        .smells("refuses-none", List.of(Attempt.LOGINS_FULL_OUTER_USERS))
        .smells(
            "left-is-stream",
            sorted(
                Set.of(
                    Attempt.LOGINS_RIGHT_OUTER_USERS,
                    Attempt.USERS_LEFT_OUTER_LOGINS,
                    Attempt.USERS_RIGHT_OUTER_LOGINS,
                    Attempt.LOGINS_FULL_OUTER_USERS)))
        .that(sorted(predicted))
        .is(sorted(Tries.refused(sandbox)));
  }

  @Fact(order = 5)
  @DisplayName("predicted: whether a user is seen who was appended to the files meanwhile")
  void appended(EnrichLogins answer, SparkSandbox sandbox) {
    boolean predicted = predictions(answer).seesAppendedUser();
    check("seesAppendedUser, as tried in Spark")
        .smells("always-current", true)
        .that(predicted)
        .is(Tries.seesAppendedUser(sandbox, folder.resolve("users"), login("100003", "10:00")));
  }

  private static Predictions predictions(EnrichLogins answer) {
    Predictions predicted = answer.predictions();
    check("predictions").that(predicted).satisfies("your predictions", Objects::nonNull);
    return predicted;
  }

  private static List<Attempt> sorted(Set<Attempt> attempts) {
    return List.copyOf(new TreeSet<>(attempts));
  }

  private static List<String> ofStream(BinaryOperator<Dataset<Row>> answer, SparkSandbox sandbox) {
    Feed<Row> logins = sandbox.feed(Tries.LOGINS);
    Dataset<Row> users = users(sandbox, "100001 Nora", "100002 Imre");
    Dataset<Row> result = columns(answer.apply(logins.rows(), users), sandbox);
    DrivenQuery<Row> query = sandbox.query(logins, result, OutputMode.Append());
    List<String> rows = query.step(THREE);
    check("rows of state").smellsWhen("once-each", n -> true).that(query.stateRows()).is(0L);
    return rows;
  }

  private static List<String> ofTable(BinaryOperator<Dataset<Row>> answer, SparkSandbox sandbox) {
    Feed<Row> logins = sandbox.feed(Tries.LOGINS);
    logins.add(OTHERS);
    Dataset<Row> users = users(sandbox, "7 Ana", "9 Ben");
    return sandbox.rows(columns(answer.apply(logins.table(), users), sandbox));
  }

  private static Dataset<Row> users(SparkSandbox sandbox, String... users) {
    Feed<Row> feed = sandbox.feed(Tries.USERS);
    for (String user : users) {
      feed.add(Feed.row((Object[]) user.split(" ")));
    }
    return feed.table();
  }

  private static Dataset<Row> columns(Dataset<Row> result, SparkSandbox sandbox) {
    Check names =
        check("the columns, sorted")
            .smells("both-ids", List.of("last_login", "login_id", "login_id", "user_name"))
            .smells("old-name", List.of("created_time", "login_id", "user_name"));
    return sandbox.columns(names, result, WANTED);
  }

  private static Check checking(String what, List<Row> logins) {
    return check(what).given("logins", logins);
  }

  private static Row login(String id, String time) {
    return Feed.row(id, Instant.parse("2019-02-05T" + time + ":00Z"));
  }
}
