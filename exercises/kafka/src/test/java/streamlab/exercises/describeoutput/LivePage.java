package streamlab.exercises.describeoutput;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.config.ConfigResource;
import streamlab.exercises.describeoutput.DescribeOutput.Partition;
import streamlab.exercises.describeoutput.DescribeOutput.Topic;
import streamlab.grade.kafka.KafkaSandbox;
import streamlab.home.LabHome;
import streamlab.service.kafka.KafkaTools;

/**
 * A page that Kafka's own tool printed about a topic of the lab's broker, and what {@code Admin}
 * says of the same topic. The page is printed once for a JVM: a tool's start takes longer than all
 * reading, and a page does not age.
 */
record LivePage(String printed, Map<String, String> clusterWide, Topic topic) {

  private static LivePage page;

  static synchronized LivePage of(KafkaSandbox kafka) throws Exception {
    if (page == null) {
      page = print(kafka);
    }
    return page;
  }

  private static LivePage print(KafkaSandbox kafka) throws Exception {
    String name = kafka.topic("described", 3);
    Map<String, String> own = new TreeMap<>();
    Map<String, String> clusterWide = new TreeMap<>();
    for (ConfigEntry each : settings(kafka, name).entries()) {
      if (each.source() == ConfigEntry.ConfigSource.DYNAMIC_TOPIC_CONFIG) {
        own.put(each.name(), each.value());
      } else if (!each.isDefault()) {
        clusterWide.put(each.name(), each.value());
      }
    }
    TopicDescription described =
        kafka.admin().describeTopics(List.of(name)).allTopicNames().get().get(name);
    List<Partition> partitions =
        described.partitions().stream()
            .map(
                each ->
                    new Partition(
                        each.partition(),
                        each.leader().id(),
                        each.replicas().stream().map(Node::id).toList(),
                        each.isr().stream().map(Node::id).collect(Collectors.toSet())))
            .toList();
    int copies = partitions.get(0).replicas().size();
    return new LivePage(
        describe(kafka, name), clusterWide, new Topic(name, copies, partitions, own));
  }

  private static Config settings(KafkaSandbox kafka, String topic)
      throws ExecutionException, InterruptedException {
    ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    return kafka.admin().describeConfigs(List.of(resource)).all().get().get(resource);
  }

  private static String describe(KafkaSandbox kafka, String topic) throws IOException {
    Properties login = new Properties();
    kafka.properties().forEach((key, value) -> login.setProperty(key, value.toString()));
    Path file = Files.createTempFile("describe", ".properties");
    try {
      try (OutputStream out = Files.newOutputStream(file)) {
        login.store(out, null);
      }
      List<String> arguments =
          List.of(
              "--describe",
              "--topic",
              topic,
              "--command-config",
              file.toString(),
              "--bootstrap-server",
              kafka.cluster().bootstrapServers());
      return new KafkaTools(LabHome.find()).run("kafka-topics", arguments, "").output();
    } finally {
      Files.delete(file);
    }
  }
}
