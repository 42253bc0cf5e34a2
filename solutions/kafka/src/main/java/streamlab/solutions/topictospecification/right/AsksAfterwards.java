package streamlab.solutions.topictospecification.right;

import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.COMPRESSION_TYPE_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.DELETE_RETENTION_MS_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.FILE_DELETE_DELAY_MS_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.RETENTION_MS_CONFIG;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.topictospecification.TopicToSpecification;

/** Creates, waits, and asks for the settings in a second request. */
@OtherRightAnswer("the names as constants, the settings by describeConfigs")
public final class AsksAfterwards implements TopicToSpecification {

  @Override
  public Duration create(Admin admin, Instruction order) throws Exception {
    Map<String, String> settings = new HashMap<>();
    settings.put(CLEANUP_POLICY_CONFIG, order.cleanup());
    settings.put(COMPRESSION_TYPE_CONFIG, order.compression());
    settings.put(DELETE_RETENTION_MS_CONFIG, "" + order.deleteRetention().toMillis());
    settings.put(FILE_DELETE_DELAY_MS_CONFIG, "" + order.fileDeleteDelay().toMillis());
    NewTopic topic = new NewTopic(order.name(), order.partitions(), order.copies());
    admin.createTopics(List.of(topic.configs(settings))).all().get();

    if (List.of(order.cleanup().split(",")).contains("delete")) {
      ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, order.name());
      String retention =
          admin
              .describeConfigs(List.of(resource))
              .all()
              .get()
              .get(resource)
              .get(RETENTION_MS_CONFIG)
              .value();
      return retention.equals("-1") ? null : Duration.ofMillis(Long.parseLong(retention));
    }
    return null;
  }
}
