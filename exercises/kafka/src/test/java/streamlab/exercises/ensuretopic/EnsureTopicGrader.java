package streamlab.exercises.ensuretopic;

import static streamlab.grade.Check.check;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.grade.kafka.KafkaSandbox;
import streamlab.grade.kafka.KafkaSandboxExtension;

@Grader(EnsureTopic.class)
@DisplayName("Make sure that a topic is there")
@ExtendWith(KafkaSandboxExtension.class)
class EnsureTopicGrader {

  private static final String AFTER = "the call came back after the broker had answered";
  private static final String BEFORE = "the call came back before the broker had answered";
  private static final String NOTHING = "the call came back without creating anything";
  private static final String SILENT = "the call came back although the broker had refused";
  private static final String EXISTS = "an error: the topic exists already";
  private static final short ONE = 1;

  private static Check call(String name, int partitions, int copies) {
    return check("ensureTopic")
        .given("name", name)
        .given("partitions", partitions)
        .given("replicationFactor", copies);
  }

  /** Calls the answer and says when it came back; afterwards no request is under way. */
  private static String ensure(
      EnsureTopic answer, WatchedAdmin admin, String name, int partitions, short copies)
      throws Exception {
    try (admin) {
      answer.ensureTopic(admin.client(), name, partitions, copies);
      if (!admin.asked()) {
        return NOTHING;
      }
      if (!admin.allAnswered()) {
        return BEFORE;
      }
      return admin.anyRefused() ? SILENT : AFTER;
    }
  }

  private static String counts(KafkaSandbox kafka, String topic) throws Exception {
    // Brokers read of decisions in their order: once this one is served, all before it are known.
    kafka.topic("last", 1);
    if (!kafka.admin().listTopics().names().get().contains(topic)) {
      return "no topic";
    }
    TopicDescription description =
        kafka.admin().describeTopics(List.of(topic)).allTopicNames().get().get(topic);
    int partitions = description.partitions().size();
    int copies = description.partitions().get(0).replicas().size();
    return "partitions: " + partitions + ", copies of each: " + copies;
  }

  private static String created(
      EnsureTopic answer, KafkaSandbox kafka, String topic, int partitions) throws Exception {
    ensure(answer, new WatchedAdmin(kafka.admin()), topic, partitions, ONE);
    return counts(kafka, topic);
  }

  @Fact(order = 1, points = 2)
  @DisplayName("a new topic has the partitions and copies that were asked for")
  void created(EnsureTopic answer, KafkaSandbox kafka) throws Exception {
    String topic = kafka.name("rides");
    call(topic, 3, 1)
        .smells("fixed-counts", "partitions: 1, copies of each: 1")
        .smells("counts-swapped", "partitions: 1, copies of each: 3")
        .smellsOfError("counts-swapped", "InvalidReplicationFactorException")
        .calling(() -> created(answer, kafka, topic, 3))
        .is("partitions: 3, copies of each: 1");
  }

  @Fact(order = 2, points = 2)
  @DisplayName("when the call comes back, the broker has created the topic")
  void awaited(EnsureTopic answer, KafkaSandbox kafka) throws Exception {
    String topic = kafka.name("awaited");
    call(topic, 1, 1)
        .smells("not-awaited", BEFORE)
        .that(ensure(answer, new WatchedAdmin(kafka.admin()), topic, 1, ONE))
        .is(AFTER);
  }

  @Fact(order = 3, points = 2)
  @DisplayName("a topic that is there stays as it is, and that is no error")
  void there(EnsureTopic answer, KafkaSandbox kafka) throws Exception {
    String topic = kafka.topic("there", 3);
    kafka.send(topic, "first", "second");
    call(topic, 3, 1)
        .given("records in it", 2)
        .smellsOfError("exists-not-handled", "TopicExistsException")
        .smells("created-anew", "partitions: 3, copies of each: 1; records in it: 0")
        .calling(
            () -> created(answer, kafka, topic, 3) + "; records in it: " + kafka.read(topic).size())
        .is("partitions: 3, copies of each: 1; records in it: 2");
  }

  @Fact(order = 4, points = 2)
  @DisplayName("more copies than brokers: the caller gets the broker's error")
  void refusalSurfaces(EnsureTopic answer, KafkaSandbox kafka) throws Exception {
    String topic = kafka.name("safe");
    int brokers = kafka.admin().describeCluster().nodes().get().size();
    short copies = (short) (brokers + 1);
    // The exception's name and the broker's sentence have this in common.
    call(topic, 3, copies)
        .given("brokers", brokers)
        .smells("not-awaited", BEFORE)
        .smells("errors-swallowed", SILENT)
        .fails(
            "eplication",
            "an error that tells of the replication factor",
            () -> ensure(answer, new WatchedAdmin(kafka.admin()), topic, 3, copies));
  }

  @Fact(order = 5)
  @DisplayName("a topic that another program creates at the same moment is no error")
  void overtaken(EnsureTopic answer, KafkaSandbox kafka) throws Exception {
    String topic = kafka.name("race");
    WatchedAdmin admin =
        new WatchedAdmin(kafka.admin())
            .overtakenBy(new NewTopic(topic, Optional.of(3), Optional.empty()));
    call(topic, 3, 1)
        .given("right before your creation", "another program creates the topic")
        .smellsWhen("look-is-not-enough", actual -> EXISTS.equals(actual) && admin.looked())
        .smells("exists-not-handled", EXISTS)
        .that(raced(answer, admin, topic))
        .is("no error");
  }

  private static String raced(EnsureTopic answer, WatchedAdmin admin, String topic)
      throws Exception {
    try {
      ensure(answer, admin, topic, 3, ONE);
      return "no error";
    } catch (Exception e) {
      for (Throwable each = e; each != null; each = each.getCause()) {
        if (each.toString().contains("TopicExistsException")) {
          return EXISTS;
        }
      }
      throw e;
    }
  }

  @Fact(order = 6)
  @DisplayName("the admin client stays open for its owner")
  void staysOpen(EnsureTopic answer, KafkaSandbox kafka) throws Exception {
    String topic = kafka.name("open");
    WatchedAdmin admin = new WatchedAdmin(kafka.admin());
    ensure(answer, admin, topic, 1, ONE);
    call(topic, 1, 1)
        .smells("closes-admin", "closed")
        .that(admin.isClosed() ? "closed" : "open")
        .is("open");
  }

  @Fact(order = 7)
  @DisplayName("other names and counts hold as well")
  void otherCounts(EnsureTopic answer, KafkaSandbox kafka) throws Exception {
    String topic = kafka.name("clicks.by_hour");
    call(topic, 7, 1)
        .smells("fixed-counts", "partitions: 1, copies of each: 1")
        .smellsOfError("counts-swapped", "InvalidReplicationFactorException")
        .calling(() -> created(answer, kafka, topic, 7))
        .is("partitions: 7, copies of each: 1");
  }

  @Fact(order = 8)
  @DisplayName("an illegal name: the caller gets the broker's error")
  void illegalName(EnsureTopic answer, KafkaSandbox kafka) {
    String topic = "bad topic!";
    call(topic, 3, 1)
        .smells("not-awaited", BEFORE)
        .smells("errors-swallowed", SILENT)
        .fails(
            "nvalid",
            "an error that tells of the invalid name",
            () -> ensure(answer, new WatchedAdmin(kafka.admin()), topic, 3, ONE));
  }
}
