package streamlab.exercises.fixthebuild;

import static streamlab.grade.Check.check;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import streamlab.exercises.fixthebuild.FixTheBuild.Versions;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.spark.submit.SubmitLine;

@Grader(FixTheBuild.class)
@DisplayName("Fix the build")
class FixTheBuildGrader {

  private static final Versions TASKS = new Versions("4.0.1", "2.13", "3.9.1");
  private static final Versions OTHERS = new Versions("3.5.6", "2.12", "3.4.1");

  @Fact(order = 1)
  @DisplayName("the four artefacts: core, SQL, connector, Kafka's client")
  void artefacts(FixTheBuild answer) {
    check("artefacts without suffix, sorted")
        .smells("whole-broker", List.of("kafka", "spark-core", "spark-sql", "spark-sql-kafka-0-10"))
        .that(coordinates(answer, TASKS).stream().map(Coordinate::plainName).sorted().toList())
        .is(List.of("kafka-clients", "spark-core", "spark-sql", "spark-sql-kafka-0-10"));
  }

  @Fact(order = 2)
  @DisplayName("one version of Spark: that of the Spark that runs")
  void oneVersion(FixTheBuild answer) {
    check("versions of Spark's artefacts")
        .given("runs", TASKS)
        .smellsWhen("several-versions", versions -> true)
        .that(ofSpark(answer, TASKS).map(Coordinate::version).distinct().toList())
        .is(List.of("4.0.1"));
  }

  @Fact(order = 3)
  @DisplayName("one Scala suffix for all of Spark, and none for Kafka's client")
  void oneSuffix(FixTheBuild answer) {
    check("suffixes of Spark's artefacts")
        .given("runs", TASKS)
        .smellsWhen("suffixes-differ", suffixes -> true)
        .that(ofSpark(answer, TASKS).map(Coordinate::suffix).distinct().toList())
        .is(List.of("2.13"));
    Coordinate client = client(answer, TASKS);
    check("suffix of Kafka's client")
        .smellsWhen("client-with-suffix", suffix -> client.plainName().equals("kafka-clients"))
        .smellsWhen("whole-broker", suffix -> client.plainName().equals("kafka"))
        .that(client.suffix())
        .is("");
  }

  @Fact(order = 4)
  @DisplayName("Kafka's client has the version that this Spark works with")
  void clientsVersion(FixTheBuild answer) {
    check("version of Kafka's client")
        .given("runs", TASKS)
        .smells("sparks-version-for-kafka", "4.0.1")
        .that(client(answer, TASKS).version())
        .is("3.9.1");
  }

  @Fact(order = 5, points = 2)
  @DisplayName("where another Spark runs, the dependencies are those of the other one")
  void otherSpark(FixTheBuild answer) {
    List<String> tasks =
        coordinates(answer, TASKS).stream().map(Coordinate::text).sorted().toList();
    check("dependencies, sorted")
        .given("runs", OTHERS)
        .smells("fixed-versions", tasks)
        .that(coordinates(answer, OTHERS).stream().map(Coordinate::text).sorted().toList())
        .is(
            List.of(
                "org.apache.kafka:kafka-clients:3.4.1",
                "org.apache.spark:spark-core_2.12:3.5.6",
                "org.apache.spark:spark-sql-kafka-0-10_2.12:3.5.6",
                "org.apache.spark:spark-sql_2.12:3.5.6"));
  }

  @Fact(order = 6, points = 2)
  @DisplayName("submit starts the class Consumer of consumer.jar")
  void mainClass(FixTheBuild answer) {
    SubmitLine line = line(answer, TASKS);
    submitted(answer, TASKS)
        .smellsWhen("class-after-jar", found -> line.arguments().contains("--class"))
        .that(line.mainClass() + " of " + line.program())
        .is("Consumer of consumer.jar");
  }

  @Fact(order = 7)
  @DisplayName("submit fetches the connector of the Spark that runs")
  void packages(FixTheBuild answer) {
    submitted(answer, TASKS)
        .smellsWhen(
            "suffixes-differ", found -> found.toString().matches("\\[.*_2\\.1[12]:4\\.0\\.1]"))
        .smellsWhen("packages-of-another-spark", found -> !found.toString().contains("4.0.1"))
        .that(line(answer, TASKS).packages())
        .is(List.of("org.apache.spark:spark-sql-kafka-0-10_2.13:4.0.1"));
  }

  @Fact(order = 8)
  @DisplayName("the program gets its argument and nothing else")
  void arguments(FixTheBuild answer) {
    submitted(answer, TASKS)
        .smells("argument-lost", List.of())
        .that(line(answer, TASKS).arguments())
        .is(List.of("rides"));
  }

  @Fact(order = 9)
  @DisplayName("where another Spark runs, submit fetches the connector of the other one")
  void otherPackages(FixTheBuild answer) {
    submitted(answer, OTHERS)
        .smells("fixed-versions", line(answer, TASKS).packages())
        .that(line(answer, OTHERS).packages())
        .is(List.of("org.apache.spark:spark-sql-kafka-0-10_2.12:3.5.6"));
  }

  private static List<Coordinate> coordinates(FixTheBuild answer, Versions versions) {
    List<String> found = answer.dependencies(versions);
    check("dependencies").that(found).satisfies("a list of coordinates", Objects::nonNull);
    check("dependencies, as group:artefact:version")
        .that(found)
        .satisfies("three parts each", each -> each.stream().allMatch(Coordinate::isOne));
    return found.stream().map(Coordinate::of).toList();
  }

  private static Stream<Coordinate> ofSpark(FixTheBuild answer, Versions versions) {
    return coordinates(answer, versions).stream()
        .filter(each -> each.group().equals("org.apache.spark"));
  }

  private static Coordinate client(FixTheBuild answer, Versions versions) {
    List<Coordinate> clients =
        coordinates(answer, versions).stream()
            .filter(each -> each.group().equals("org.apache.kafka"))
            .toList();
    check("dependencies of the group org.apache.kafka").that(clients.size()).is(1);
    return clients.get(0);
  }

  private static SubmitLine line(FixTheBuild answer, Versions versions) {
    String line = answer.submit(versions);
    check("submit").that(line).satisfies("a line", Objects::nonNull);
    check("the first word of the line")
        .that(Arrays.stream(line.strip().split("\\s")).findFirst().orElse(""))
        .satisfies("spark-submit", word -> word.endsWith("spark-submit"));
    return SubmitLine.of(line);
  }

  private static Check submitted(FixTheBuild answer, Versions versions) {
    return check("what spark-submit reads in your line")
        .given("line", answer.submit(versions))
        .given("runs", versions);
  }
}
