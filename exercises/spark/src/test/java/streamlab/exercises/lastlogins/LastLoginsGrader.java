package streamlab.exercises.lastlogins;

import static streamlab.grade.Check.check;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.spark.grade.SparkSandbox;
import streamlab.spark.grade.SparkSandboxExtension;
import streamlab.spark.grade.cassandra.CassandraSandbox;
import streamlab.spark.grade.cassandra.CassandraSandboxExtension;
import streamlab.spark.stream.Queries;

@Grader(LastLogins.class)
@ExtendWith({SparkSandboxExtension.class, CassandraSandboxExtension.class})
@DisplayName("Last logins")
class LastLoginsGrader {

  @Fact(order = 1, points = 2)
  @DisplayName("the logins of the task leave a row for each known user")
  void knownUsers(LastLogins answer, SparkSandbox spark, CassandraSandbox cassandra)
      throws Exception {
    Runs runs = runs(answer, spark, cassandra);
    runs.batch(at("100001", "09:00"), at("100009", "09:01"), at("100002", "09:02"));
    table("100001 09:00, 100009 09:01, 100002 09:02")
        .smellsWhen("unknown-user", rows -> rows.toString().contains("100009"))
        .calling(runs::rows)
        .is(List.of(row("100001", "Nora", "09:00"), row("100002", "Imre", "09:02")));
  }

  @Fact(order = 2)
  @DisplayName("a second login of Nora, in a batch of its own, takes the first one's place")
  void secondLogin(LastLogins answer, SparkSandbox spark, CassandraSandbox cassandra)
      throws Exception {
    Runs runs = runs(answer, spark, cassandra);
    runs.batch(at("100001", "09:00")).batch(at("100001", "10:00"));
    table("100001 09:00", "100001 10:00")
        .smells("first-stays", List.of(row("100001", "Nora", "09:00")))
        .calling(runs::rows)
        .is(List.of(row("100001", "Nora", "10:00")));
  }

  @Fact(order = 3, points = 2)
  @DisplayName("of two logins in one batch the later one stays, in whichever order they come")
  void twoInOneBatch(LastLogins answer, SparkSandbox spark, CassandraSandbox cassandra)
      throws Exception {
    Runs runs = runs(answer, spark, cassandra);
    runs.batch(
        at("100001", "11:30"), at("100002", "11:00"), at("100001", "11:20"), at("100002", "11:10"));
    table("100001 11:30, 100002 11:00, 100001 11:20, 100002 11:10")
        .smells(
            "last-written", List.of(row("100001", "Nora", "11:20"), row("100002", "Imre", "11:10")))
        .calling(runs::rows)
        .is(List.of(row("100001", "Nora", "11:30"), row("100002", "Imre", "11:10")));
  }

  @Fact(order = 4, points = 2)
  @DisplayName("a login that comes a batch late does not take the place of a later one")
  void lateLogin(LastLogins answer, SparkSandbox spark, CassandraSandbox cassandra)
      throws Exception {
    Runs runs = runs(answer, spark, cassandra);
    runs.batch(at("100002", "10:00")).batch(at("100002", "09:30"));
    table("100002 10:00", "100002 09:30")
        .smells("last-written", List.of(row("100002", "Imre", "09:30")))
        .calling(runs::rows)
        .is(List.of(row("100002", "Imre", "10:00")));
  }

  @Fact(order = 5)
  @DisplayName("a batch done again, as after a crash before its commit, changes nothing")
  void again(LastLogins answer, SparkSandbox spark, CassandraSandbox cassandra) throws Exception {
    Runs runs = runs(answer, spark, cassandra);
    runs.batch(at("100001", "09:00")).batch(at("100001", "08:00"), at("100002", "08:30"));
    runs.run();
    runs.forgetLastCommit();
    table("100001 09:00", "100001 08:00, 100002 08:30", "the second batch once more")
        .calling(runs::rows)
        .is(List.of(row("100001", "Nora", "09:00"), row("100002", "Imre", "08:30")));
  }

  @Fact(order = 6)
  @DisplayName("the query ends by itself when all that was there is written")
  void ends(LastLogins answer, SparkSandbox spark, CassandraSandbox cassandra) throws Exception {
    Runs runs = runs(answer, spark, cassandra);
    runs.batch(at("100001", "09:00"));
    StreamingQuery query = runs.run();
    check("what the query does when all is written")
        .smells("trigger-option", "goes on")
        .that(Queries.endsByItself(query) ? "ends" : "goes on")
        .is("ends");
  }

  @Fact(order = 7)
  @DisplayName("a second run on the same checkpoint reads only what is new")
  void secondRun(LastLogins answer, SparkSandbox spark, CassandraSandbox cassandra)
      throws Exception {
    Runs runs = runs(answer, spark, cassandra);
    runs.batch(at("100001", "09:00"), at("100002", "09:01"));
    runs.run();
    runs.batch(at("100002", "12:00"));
    check("how many logins the second run read")
        .given("logins before the first run", 2)
        .given("logins between the runs", 1)
        .smells("other-checkpoint", 3L)
        .calling(() -> Runs.read(runs.run()))
        .is(1L);
    check("whether the session is still open")
        .smells("closed", "closed")
        .that(cassandra.session().isClosed() ? "closed" : "open")
        .is("open");
  }

  private static Runs runs(LastLogins answer, SparkSandbox spark, CassandraSandbox cassandra)
      throws Exception {
    Dataset<Row> users =
        spark
            .session()
            .createDataFrame(
                List.of(RowFactory.create("100001", "Nora"), RowFactory.create("100002", "Imre")),
                StructType.fromDDL("login_id string, user_name string"));
    return new Runs(answer, spark, cassandra, users);
  }

  private static Check table(String... batches) {
    String today = LocalDate.now(ZoneOffset.UTC).toString();
    return check("the table: " + Runs.COLUMNS)
        .given("batches", Arrays.asList(batches))
        .smellsWhen("time-of-writing", rows -> rows.toString().contains(today))
        .smellsOfError("complete-mode", "output mode: complete")
        .smellsOfError("closed", "ession is closed");
  }

  private static String at(String login, String time) {
    return login + ",2019-02-05 " + time + ":00";
  }

  private static String row(String login, String name, String time) {
    return login + " | " + name + " | 2019-02-05 " + time + ":00";
  }
}
