package streamlab.exercises.whichsettingwins;

import static streamlab.grade.Check.check;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.exercises.whichsettingwins.WhichSettingWins.Predictions;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.spark.grade.SparkSandbox;
import streamlab.spark.grade.SparkSandboxExtension;

@Grader(WhichSettingWins.class)
@ExtendWith(SparkSandboxExtension.class)
@DisplayName("Which setting wins")
class WhichSettingWinsGrader {

  private static final String MEMORY = "spark.executor.memory";
  private static final String PARTITIONS = "spark.sql.shuffle.partitions";
  private static final String ZONE = "spark.sql.session.timeZone";
  private static final Map<String, String> RESOURCES =
      Map.of(
          MEMORY,
          "8g",
          "spark.executor.cores",
          "3",
          "spark.cores.max",
          "3",
          "spark.driver.memory",
          "8g");
  private static final Map<String, String> OF_SQL = Map.of(PARTITIONS, "3", ZONE, "Asia/Tokyo");

  @Fact(order = 1)
  @DisplayName("predicted: the master in effect after both builders")
  void master(WhichSettingWins answer) {
    check("master")
        .given("first", "local[2]")
        .given("second builder", "local")
        .smells("second-builder-wins", "local")
        .that(predictions(answer).master())
        .is("local[2]");
  }

  @Fact(order = 2)
  @DisplayName("predicted: the name that the context has")
  void contextName(WhichSettingWins answer) {
    check("contextName")
        .given("first", "RDD Example")
        .given("second builder", "CSV file loader")
        .smells("session-entry", "CSV file loader")
        .that(predictions(answer).contextName())
        .is("RDD Example");
  }

  @Fact(order = 3)
  @DisplayName("predicted: the name that the session's settings say")
  void sessionName(WhichSettingWins answer) {
    check("sessionName")
        .given("first", "RDD Example")
        .given("second builder", "CSV file loader")
        .smells("nothing-changes", "RDD Example")
        .that(predictions(answer).sessionName())
        .is("CSV file loader");
  }

  @Fact(order = 4, points = 2)
  @DisplayName("predicted: which of the six settings Spark refuses at run time")
  void refused(WhichSettingWins answer, SparkSandbox sandbox) {
    Set<String> predicted = predictions(answer).refused();
    check("refused").that(predicted).satisfies("a set of names", Objects::nonNull);
    Map<String, String> six = both(RESOURCES, OF_SQL);
    check("refused, sorted")
        .given("settings", List.copyOf(six.keySet()))
        .smells("run-time-resources", List.of())
        .smells("all-fixed", List.copyOf(six.keySet()))
        .that(List.copyOf(new TreeSet<>(predicted)))
        .is(Attempts.refused(sandbox.session().newSession(), six));
  }

  @Fact(order = 5, points = 2)
  @DisplayName("as code: the resources of the task come back for the builder")
  void resources(WhichSettingWins answer, SparkSandbox sandbox) throws Exception {
    try (Attempts attempts = new Attempts(sandbox.session())) {
      Map<String, String> six = both(RESOURCES, OF_SQL);
      returned(six)
          .smellsOfError("run-time-resources", "CANNOT_MODIFY_CONFIG")
          .smellsWhen("second-builder-swallows", none -> attempts.value(MEMORY).equals("8g"))
          .smells("swallowed", List.of())
          .smells("all-fixed", texts(six))
          .calling(() -> texts(answer.forTheBuilder(attempts.given(), six)))
          .is(texts(RESOURCES));
    }
  }

  @Fact(order = 6, points = 2)
  @DisplayName("as code: what can change is set on the session, and on no other one")
  void onThisSession(WhichSettingWins answer, SparkSandbox sandbox) throws Exception {
    try (Attempts attempts = new Attempts(sandbox.session())) {
      Map<String, String> wanted = Map.of(PARTITIONS, "7", ZONE, "Asia/Tokyo", MEMORY, "4g");
      answer.forTheBuilder(attempts.given(), wanted);
      SparkSession other = sandbox.session();
      check("settings of the session you were given")
          .given("wanted", texts(wanted))
          .smellsWhen("other-session", set -> other.conf().get(PARTITIONS).equals("7"))
          .smells("not-set", List.of(attempts.before(PARTITIONS), attempts.before(ZONE)))
          .that(List.of(attempts.value(PARTITIONS), attempts.value(ZONE)))
          .is(List.of("7", "Asia/Tokyo"));
      check("shuffle partitions of another session on the same context")
          .that(other.conf().get(PARTITIONS))
          .is("1");
    }
  }

  @Fact(order = 7)
  @DisplayName("as code: fixed settings of SQL come back, too")
  void fixedOfSql(WhichSettingWins answer, SparkSandbox sandbox) throws Exception {
    Map<String, String> fixed =
        Map.of(
            "spark.sql.warehouse.dir", "/data/warehouse",
            "spark.sql.catalogImplementation", "in-memory",
            "spark.locality.wait", "1s");
    Map<String, String> free =
        Map.of("spark.sql.ansi.enabled", "false", "spark.sql.files.maxPartitionBytes", "32m");
    try (Attempts attempts = new Attempts(sandbox.session())) {
      Map<String, String> wanted = both(fixed, free);
      returned(wanted)
          .smellsOfError("by-prefix", "CANNOT_MODIFY_CONFIG")
          .calling(() -> texts(answer.forTheBuilder(attempts.given(), wanted)))
          .is(texts(fixed));
      check("spark.sql.files.maxPartitionBytes of the session")
          .that(attempts.value("spark.sql.files.maxPartitionBytes"))
          .is("32m");
    }
  }

  @Fact(order = 8)
  @DisplayName("as code: what the session takes without an effect comes back, too")
  void takenWithoutEffect(WhichSettingWins answer, SparkSandbox sandbox) throws Exception {
    Map<String, String> wanted = Map.of("spark.default.parallelism", "8", PARTITIONS, "5");
    try (Attempts attempts = new Attempts(sandbox.session())) {
      returned(wanted)
          .smells("taken-is-not-applied", List.of())
          .calling(() -> texts(answer.forTheBuilder(attempts.given(), wanted)))
          .is(List.of("spark.default.parallelism = 8"));
    }
  }

  private static Check returned(Map<String, String> wanted) {
    return check("what is left for the builder").given("wanted", texts(wanted));
  }

  private static Predictions predictions(WhichSettingWins answer) {
    Predictions predicted = answer.predictions();
    check("predictions").that(predicted).satisfies("your predictions", Objects::nonNull);
    return predicted;
  }

  private static Map<String, String> both(Map<String, String> some, Map<String, String> others) {
    Map<String, String> all = new TreeMap<>(some);
    all.putAll(others);
    return all;
  }

  private static List<String> texts(Map<String, String> settings) {
    check("what comes back")
        .that(settings)
        .satisfies("a map, maybe an empty one", Objects::nonNull);
    return new TreeMap<>(settings)
        .entrySet().stream().map(entry -> entry.getKey() + " = " + entry.getValue()).toList();
  }
}
