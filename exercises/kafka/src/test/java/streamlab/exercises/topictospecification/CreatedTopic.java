package streamlab.exercises.topictospecification;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.CreateTopicsResult;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import streamlab.exercises.topictospecification.TopicToSpecification.Instruction;
import streamlab.grade.kafka.KafkaSandbox;

/**
 * A topic that an answer created.
 *
 * @param instruction the order
 * @param returned what the answer said of its records
 * @param kafka where it is
 */
record CreatedTopic(Instruction instruction, Duration returned, KafkaSandbox kafka) {

  /** Has an answer carry out an order. */
  static CreatedTopic by(TopicToSpecification answer, Instruction instruction, KafkaSandbox kafka)
      throws Exception {
    return new CreatedTopic(instruction, call(answer, instruction, kafka), kafka);
  }

  static Duration call(TopicToSpecification answer, Instruction instruction, KafkaSandbox kafka)
      throws Exception {
    return answer.create(PatientAdmin.of(kafka.admin()), instruction);
  }

  /** The age that {@code retention.ms} allows; null for any. */
  static Duration age(String retention) {
    return retention.equals("-1") ? null : Duration.ofMillis(Long.parseLong(retention));
  }

  int partitions() throws Exception {
    return described().partitions().size();
  }

  int copies() throws Exception {
    return described().partitions().get(0).replicas().size();
  }

  private TopicDescription described() throws Exception {
    String name = instruction.name();
    while (true) {
      try {
        return kafka.admin().describeTopics(List.of(name)).allTopicNames().get().get(name);
      } catch (ExecutionException e) {
        unlessUnknown(e);
      }
    }
  }

  String setting(String name) throws Exception {
    return settings().get(name).value();
  }

  /** What a topic without settings has. */
  static String defaultOf(String setting, KafkaSandbox kafka) throws Exception {
    String plain = kafka.name("plain");
    NewTopic topic = new NewTopic(plain, 1, (short) 1);
    CreateTopicsResult created = kafka.admin().createTopics(List.of(topic));
    return created.config(plain).get().get(setting).value();
  }

  private Config settings() throws Exception {
    ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, instruction.name());
    while (true) {
      try {
        return kafka.admin().describeConfigs(List.of(resource)).all().get().get(resource);
      } catch (ExecutionException e) {
        unlessUnknown(e);
      }
    }
  }

  /**
   * The broker hears of a new topic a moment after its creation. Asking again ends by the fact's
   * interrupt at the latest, when the answer has created nothing.
   */
  private static void unlessUnknown(ExecutionException e) throws ExecutionException {
    if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
      throw e;
    }
  }
}
