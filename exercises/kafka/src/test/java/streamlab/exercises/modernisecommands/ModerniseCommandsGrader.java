package streamlab.exercises.modernisecommands;

import static streamlab.exercises.modernisecommands.Kafka4Rules.rules;
import static streamlab.grade.Check.check;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;

@Grader(ModerniseCommands.class)
@DisplayName("An old command sheet")
class ModerniseCommandsGrader {

  private static List<String> lines(ModerniseCommands answer) {
    List<String> lines = answer.sheet();
    return lines == null ? List.of() : lines;
  }

  /** A line by its number on the sheet; empty when the sheet has none. */
  private static String line(ModerniseCommands answer, int number) {
    List<String> lines = lines(answer);
    return number > lines.size() ? "" : Objects.toString(lines.get(number - 1), "");
  }

  private static Predicate<Object> says(String part) {
    return actual -> String.valueOf(actual).contains(part);
  }

  @Fact(order = 1)
  @DisplayName("the new sheet has eight lines, like the old one")
  void eightLines(ModerniseCommands answer) {
    check("number of lines").that(lines(answer).size()).is(8);
  }

  @Fact(order = 2)
  @DisplayName("line 1 sets KAFKA_HOME for every folder")
  void homeIsSet(ModerniseCommands answer) {
    String line = line(answer, 1);
    check("what a shell makes of line 1")
        .given("line 1", line)
        .smellsWhen("dollar-on-the-left", actual -> line.contains("export $") && refused(actual))
        .smellsWhen("blanks-around-equals", actual -> line.matches(".*=\\s.*|.*\\s=.*"))
        .smellsWhen(
            "relative-home", outcome -> outcome.toString().matches("KAFKA_HOME is [^/:][^:]*"))
        .that(ShellLine.exported(line))
        .is("KAFKA_HOME is /opt/kafka");
  }

  private static boolean refused(Object outcome) {
    return says("not a valid identifier").test(outcome);
  }

  @Fact(order = 3, points = 2)
  @DisplayName("line 2 formats the broker's folder instead of starting ZooKeeper")
  void folderIsFormatted(ModerniseCommands answer) {
    String line = line(answer, 2);
    check("what Kafka 4 reads in line 2")
        .given("line 2", line)
        .smells("zookeeper-process", "Kafka 4 has no tool zookeeper-server-start")
        .that(rules().command(withoutHome(line)))
        .is(
            """
            kafka-storage
            --cluster-id MkU3OEVBNTcwNTJENDM2Qg
            --config config/server.properties
            --standalone
            format\
            """);
  }

  /** A path below Kafka's folder means the same whether the folder is named or stood in. */
  private static String withoutHome(String line) {
    return line.replaceAll("(\\$KAFKA_HOME|\\$\\{KAFKA_HOME}|/opt/kafka)/", "");
  }

  @Fact(order = 4, points = 2)
  @DisplayName("line 3 names the listener of the controller, too")
  void controllerIsListed(ModerniseCommands answer) {
    String line = line(answer, 3);
    Properties settings = Kafka4Rules.settings(line);
    check("what a node that is broker and controller says")
        .given("line 3", line)
        .smellsWhen("no-controller-listener", says("controller.listener.names must contain"))
        .that(rules().node(settings))
        .is("accepted");
    check("the listeners and their ports")
        .given("line 3", line)
        .that(listeners(settings.getProperty("listeners", "")))
        .is("CONTROLLER 9093, PLAINTEXT 9092");
  }

  /** Names and ports in alphabetical order; where a port is bound does not count. */
  private static String listeners(String value) {
    return Arrays.stream(value.split(","))
        .map(each -> each.strip().replaceFirst("://.*:", " "))
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .collect(Collectors.joining(", "));
  }

  private static Check folder(int number, String line) {
    return check("the setting that Java reads")
        .given("line " + number, line)
        .smellsWhen("single-backslashes", says("D:app"));
  }

  /** A line's settings; forward slashes and backslashes mean the same folder on Windows. */
  private static String read(String line) {
    return Kafka4Rules.settings(line).entrySet().stream()
        .map(each -> each.getKey() + " is " + each.getValue().toString().replace('\\', '/'))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  @Fact(order = 5)
  @DisplayName("line 4 is read as the folder D:/app/kafka-logs")
  void dataFolder(ModerniseCommands answer) {
    String line = line(answer, 4);
    folder(4, line).that(read(line)).is("log.dirs is D:/app/kafka-logs");
  }

  @Fact(order = 6)
  @DisplayName("line 5 is read as the folder D:/app/metadata, by its new name")
  void metadataFolder(ModerniseCommands answer) {
    String line = line(answer, 5);
    folder(5, line)
        .smells("back-tick", "metadata.log.dir is D:/app/metadata`")
        .smellsWhen("zookeeper-setting", says("dataDir is "))
        .that(read(line))
        .is("metadata.log.dir is D:/app/metadata");
  }

  private static Check command(int number, String line) {
    return check("what Kafka 4 reads in line " + number)
        .given("line " + number, line)
        .smellsWhen("zookeeper-flag", says(": zookeeper is not a recognized option"))
        .smellsWhen("broker-list", says(": broker-list is not a recognized option"))
        .smellsWhen("plural-flag", says(": bootstrap-servers is not a recognized option"))
        .smellsWhen("plural-flag", says(": bootstrap.servers is not a recognized option"))
        .smellsWhen("zookeeper-port", says("--bootstrap-server localhost:2181"));
  }

  @Fact(order = 7)
  @DisplayName("line 6 creates the topic by way of a broker")
  void topicIsCreated(ModerniseCommands answer) {
    String line = line(answer, 6);
    command(6, line)
        .that(rules().command(line))
        .is(
            """
            kafka-topics
            --bootstrap-server localhost:9092
            --create
            --partitions 3
            --replication-factor 1
            --topic rides\
            """);
  }

  @Fact(order = 8)
  @DisplayName("line 7 sends what is typed to the topic")
  void recordsAreTyped(ModerniseCommands answer) {
    String line = line(answer, 7);
    command(7, line)
        .that(rules().command(line))
        .is(
            """
            kafka-console-producer
            --bootstrap-server localhost:9092
            --topic rides\
            """);
  }

  @Fact(order = 9)
  @DisplayName("line 8 shows the topic from its first record on")
  void recordsAreShown(ModerniseCommands answer) {
    String line = line(answer, 8);
    String topic = "kafka-console-consumer\n--bootstrap-server localhost:9092\n";
    command(8, line)
        .smells("from-beginning-lost", topic + "--topic rides")
        .that(rules().command(line))
        .is(topic + "--from-beginning\n--topic rides");
  }
}
