package streamlab.exercises.describeoutput;

import static streamlab.grade.Check.check;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.exercises.describeoutput.DescribeOutput.Topic;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.grade.kafka.KafkaSandbox;
import streamlab.grade.kafka.KafkaSandboxExtension;

@Grader(DescribeOutput.class)
@DisplayName("Read a describe output")
@ExtendWith(KafkaSandboxExtension.class)
class DescribeOutputGrader {

  private static final Map<String, String> NOTHING = Map.of();
  private static final Map<String, String> CLUSTER = Map.of("min.insync.replicas", "1");

  private static final String SAMPLE =
      """
      Topic:sampleTopic\tPartitionCount:1\tReplicationFactor:3\tConfigs:
      \tTopic: sampleTopic\tPartition: 0\tLeader: 1\tReplicas: 1,2,0\tIsr: 1,2,0
      """;

  private static final String WITH_COMMANDS =
      """
      $ kafka-topics.sh --create --topic sampleTopic --partitions 1 --replication-factor 1
      Created topic sampleTopic.
      $ kafka-topics.sh --describe --topic sampleTopic
      """
          + SAMPLE;

  private static final String THREE_LEADERS =
      """
      Topic: clicks\tTopicId: Xq3cTQ1rT7e\tPartitionCount: 3\tReplicationFactor: 2\tConfigs: min.insync.replicas=1
      \tTopic: clicks\tPartition: 0\tLeader: 12\tReplicas: 12,13\tIsr: 12,13\tElr: \tLastKnownElr:\s
      \tTopic: clicks\tPartition: 1\tLeader: 13\tReplicas: 13,11\tIsr: 13,11\tElr: \tLastKnownElr:\s
      \tTopic: clicks\tPartition: 2\tLeader: 11\tReplicas: 11,12\tIsr: 11,12\tElr: \tLastKnownElr:\s
      """;

  private static final String LOST_COPIES =
      """
      Topic: orders\tTopicId: bM0eFQ8aSxk\tPartitionCount: 1\tReplicationFactor: 4\tConfigs: min.insync.replicas=1
      \tTopic: orders\tPartition: 0\tLeader: 5\tReplicas: 3,5,4,2\tIsr: 5,2\tElr: \tLastKnownElr:\s
      """;

  private static final String SETTINGS =
      """
      Topic: rates\tTopicId: k9vP2LmZQ5o\tPartitionCount: 1\tReplicationFactor: 1\tConfigs: %s
      \tTopic: rates\tPartition: 0\tLeader: 1\tReplicas: 1\tIsr: 1\tElr: \tLastKnownElr:\s
      """;

  private static Check reading(String what, String page) {
    return check(what).given("page", page.replace("\t", "  ").strip());
  }

  @Fact(order = 1)
  @DisplayName("three replicas are three copies, the leader's included")
  void copies(DescribeOutput answer) {
    Topic topic = answer.read(SAMPLE, NOTHING);
    reading("name", SAMPLE).that(topic.name()).is("sampleTopic");
    reading("copies", SAMPLE).smells("leader-not-counted", 2).that(topic.copies()).is(3);
  }

  @Fact(order = 2)
  @DisplayName("what is printed counts, not the command above it")
  void commands(DescribeOutput answer) {
    reading("copies", WITH_COMMANDS)
        .smells("from-the-command", 1)
        .that(answer.read(WITH_COMMANDS, NOTHING).copies())
        .is(3);
  }

  @Fact(order = 3, points = 2)
  @DisplayName("broker 1 leads partition 0, and broker 1 has the first copy")
  void partition(DescribeOutput answer) {
    reading("partitions", SAMPLE)
        .smells(
            "leader-as-partition",
            List.of("partition 1: leader 0, replicas [1, 2, 0], in sync [0, 1, 2]"))
        .smells(
            "replicas-sorted",
            List.of("partition 0: leader 1, replicas [0, 1, 2], in sync [0, 1, 2]"))
        .that(Page.partitions(answer.read(SAMPLE, NOTHING)))
        .is(List.of("partition 0: leader 1, replicas [1, 2, 0], in sync [0, 1, 2]"));
  }

  @Fact(order = 4, points = 2)
  @DisplayName("each partition has its own leader")
  void leaders(DescribeOutput answer) {
    reading("leaders", THREE_LEADERS)
        .smells("one-leader-per-topic", List.of(12, 12, 12))
        .that(
            answer.read(THREE_LEADERS, CLUSTER).partitions().stream()
                .map(each -> each.leader())
                .toList())
        .is(List.of(12, 13, 11));
  }

  @Fact(order = 5, points = 2)
  @DisplayName("copies that are not in sync are seen, and still counted")
  void lostCopies(DescribeOutput answer) {
    Topic topic = answer.read(LOST_COPIES, CLUSTER);
    reading("partitions", LOST_COPIES)
        .smells(
            "all-in-sync",
            List.of("partition 0: leader 5, replicas [3, 5, 4, 2], in sync [2, 3, 4, 5]"))
        .that(Page.partitions(topic))
        .is(List.of("partition 0: leader 5, replicas [3, 5, 4, 2], in sync [2, 5]"));
    reading("copies", LOST_COPIES).smells("only-copies-in-sync", 2).that(topic.copies()).is(4);
  }

  @Fact(order = 6, points = 2)
  @DisplayName("what the cluster sets for all topics is no override")
  void overrides(DescribeOutput answer) {
    String page =
        SETTINGS.formatted("min.insync.replicas=1,cleanup.policy=compact,retention.ms=-1");
    reading("overrides", page)
        .given("cluster-wide", CLUSTER)
        .smells(
            "cluster-setting-as-override",
            List.of("cleanup.policy=compact", "min.insync.replicas=1", "retention.ms=-1"))
        .that(Page.overrides(answer.read(page, CLUSTER)))
        .is(List.of("cleanup.policy=compact", "retention.ms=-1"));
    reading("overrides", SAMPLE).that(Page.overrides(answer.read(SAMPLE, CLUSTER))).is(List.of());
  }

  @Fact(order = 7)
  @DisplayName("a value of its own is an override, also where the cluster has another one")
  void differs(DescribeOutput answer) {
    String page = SETTINGS.formatted("min.insync.replicas=2");
    reading("overrides", page)
        .given("cluster-wide", CLUSTER)
        .smells("never-an-override", List.of())
        .that(Page.overrides(answer.read(page, CLUSTER)))
        .is(List.of("min.insync.replicas=2"));
  }

  @Fact(order = 8)
  @DisplayName("a page of your own broker is read as Admin describes the topic")
  void live(DescribeOutput answer, KafkaSandbox kafka) throws Exception {
    LivePage live = LivePage.of(kafka);
    Topic topic = answer.read(live.printed(), live.clusterWide());
    reading("copies", live.printed()).that(topic.copies()).is(live.topic().copies());
    reading("partitions", live.printed())
        .that(Page.partitions(topic))
        .is(Page.partitions(live.topic()));
    reading("overrides", live.printed())
        .given("cluster-wide", live.clusterWide())
        .that(Page.overrides(topic))
        .is(Page.overrides(live.topic()));
  }
}
