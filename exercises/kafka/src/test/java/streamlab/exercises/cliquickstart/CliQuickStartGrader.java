package streamlab.exercises.cliquickstart;

import static streamlab.grade.Check.check;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.grade.kafka.KafkaSandbox;
import streamlab.grade.kafka.KafkaSandboxExtension;

@Grader(CliQuickStart.class)
@DisplayName("First words, on the command line")
@ExtendWith(KafkaSandboxExtension.class)
class CliQuickStartGrader {

  private static final List<String> TOOLS =
      List.of("kafka-topics", "kafka-console-producer", "kafka-console-consumer");
  private static final String ELSEWHERE = "127.0.0.1:1";
  private static final String WAITS = "waits for new records; hello and hi are none";
  private static final String GOES_ON = "shows hello and hi, and waits for more";

  private static Console line(CliQuickStart answer, int number, String broker, String topic) {
    List<String> lines = answer.commands(broker, topic);
    boolean there = lines != null && lines.size() >= number;
    return new Console(broker, topic, there ? Objects.toString(lines.get(number - 1), "") : "");
  }

  @Fact(order = 1)
  @DisplayName("three lines: one for each tool")
  void tools(CliQuickStart answer) {
    check("number of lines").that(answer.commands(ELSEWHERE, "first-words").size()).is(3);
    for (int number = 1; number <= 3; number++) {
      Console console = line(answer, number, ELSEWHERE, "first-words");
      check("tool").given("line " + number, console).that(console.tool()).is(TOOLS.get(number - 1));
    }
  }

  @Fact(order = 2)
  @DisplayName("all three ask the broker and name the topic that were given")
  void parameters(CliQuickStart answer) {
    for (int number = 1; number <= 3; number++) {
      Console console = line(answer, number, ELSEWHERE, "other-words");
      Map<String, String> options = console.options();
      check("--bootstrap-server")
          .given("broker", ELSEWHERE)
          .given("line " + number, console)
          .smellsWhen("zookeeper-flag", missing -> options.containsKey("--zookeeper"))
          .smellsWhen("broker-list", missing -> options.containsKey("--broker-list"))
          .smellsWhen("plural-flag", missing -> options.containsKey("--bootstrap-servers"))
          .smellsWhen("plural-flag", missing -> options.containsKey("--bootstrap.servers"))
          .smellsWhen("fixed-broker", value -> options.containsKey("--bootstrap-server"))
          .that(options.getOrDefault("--bootstrap-server", "(not there)"))
          .is(ELSEWHERE);
      check("--topic")
          .given("topic", "other-words")
          .given("line " + number, console)
          .smellsWhen("fixed-topic", value -> options.containsKey("--topic"))
          .that(options.getOrDefault("--topic", "(not there)"))
          .is("other-words");
    }
  }

  @Fact(order = 3, points = 2)
  @DisplayName("after line 1 the topic is there, with one partition")
  void created(CliQuickStart answer, KafkaSandbox kafka) throws Exception {
    String topic = kafka.name("created");
    Console console = line(answer, 1, kafka.cluster().bootstrapServers(), topic);
    check("after line 1")
        .given("line 1", console)
        .smellsWhen("create-forgotten", actual -> !console.options().containsKey("--create"))
        .that(done(console, 1, () -> create(console, kafka, topic)))
        .is("a topic with 1 partition");
  }

  /** What comes of a line when it is one for the right tool. */
  private static String done(Console console, int number, Callable<String> found) throws Exception {
    return console.tool().equals(TOOLS.get(number - 1))
        ? console.outcome(found)
        : "this is no line for " + TOOLS.get(number - 1);
  }

  private static String create(Console console, KafkaSandbox kafka, String topic) throws Exception {
    String printed = console.run("");
    boolean listed = !printed.contains("Created topic");
    while (!listed) {
      // The controller has answered the tool; the broker hears of it a moment later.
      listed = kafka.admin().listTopics().names().get().contains(topic);
    }
    try {
      int partitions =
          kafka
              .admin()
              .describeTopics(Set.of(topic))
              .allTopicNames()
              .get()
              .get(topic)
              .partitions()
              .size();
      return "a topic with " + partitions + (partitions == 1 ? " partition" : " partitions");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnknownTopicOrPartitionException) {
        return "no topic; the tool says: " + printed.lines().findFirst().orElse("nothing");
      }
      throw e;
    }
  }

  @Fact(order = 4, points = 2)
  @DisplayName("line 2 sends hello and hi, one record each")
  void sent(CliQuickStart answer, KafkaSandbox kafka) throws Exception {
    String topic = kafka.topic("sent", 1);
    Console console = line(answer, 2, kafka.cluster().bootstrapServers(), topic);
    check("records after line 2")
        .given("line 2", console)
        .given("typed", List.of("hello", "hi"))
        .that(
            done(
                console,
                2,
                () -> {
                  console.run("hello\nhi\n");
                  return kafka.values(topic).toString();
                }))
        .is("[hello, hi]");
  }

  @Fact(order = 5, points = 2)
  @DisplayName("line 3 shows what was in the topic before it was started")
  void shown(CliQuickStart answer, KafkaSandbox kafka) throws Exception {
    check("what line 3 does")
        .given("in the topic", List.of("hello", "hi"))
        .smells("only-new-messages", WAITS)
        .that(consumed(answer, kafka))
        .satisfies("hello, hi", text -> text.equals("hello, hi") || text.equals(GOES_ON));
  }

  @Fact(order = 6)
  @DisplayName("line 3 ends after two records")
  void ends(CliQuickStart answer, KafkaSandbox kafka) throws Exception {
    check("what line 3 does")
        .given("in the topic", List.of("hello", "hi"))
        .smells("never-ends", GOES_ON)
        .that(consumed(answer, kafka))
        .is("hello, hi");
  }

  /** A line that would wait for ever is told by its options and not run. */
  private static String consumed(CliQuickStart answer, KafkaSandbox kafka) throws Exception {
    String topic = kafka.topic("shown", 1);
    Console console = line(answer, 3, kafka.cluster().bootstrapServers(), topic);
    if (!console.options().containsKey("--from-beginning")) {
      return WAITS;
    }
    if (!console.options().getOrDefault("--max-messages", "").matches("[012]")) {
      return GOES_ON;
    }
    return done(
        console,
        3,
        () -> {
          kafka.send(topic, "hello", "hi");
          return records(console.run(""));
        });
  }

  /** The printed records, without the tool's own remarks. */
  private static String records(String printed) {
    return printed
        .lines()
        .filter(line -> !line.startsWith("The consumer rebalance protocol"))
        .filter(line -> !line.startsWith("Processed a total"))
        .collect(Collectors.joining(", "));
  }
}
