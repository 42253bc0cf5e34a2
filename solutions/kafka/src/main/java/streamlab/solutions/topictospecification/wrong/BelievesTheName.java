package streamlab.solutions.topictospecification.wrong;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.topictospecification.TopicToSpecification;

/** Believes that delete.retention.ms is how long records stay. */
@WrongAnswer(misconception = "delete-retention-is-tombstones", failsAt = "retention")
public final class BelievesTheName implements TopicToSpecification {

  @Override
  public Duration create(Admin admin, Instruction instruction) throws Exception {
    NewTopic topic =
        new NewTopic(instruction.name(), instruction.partitions(), instruction.copies())
            .configs(
                Map.of(
                    "cleanup.policy", instruction.cleanup(),
                    "compression.type", instruction.compression(),
                    "delete.retention.ms", millis(instruction.deleteRetention()),
                    "file.delete.delay.ms", millis(instruction.fileDeleteDelay())));
    Config settings = admin.createTopics(List.of(topic)).config(instruction.name()).get();
    long retention = Long.parseLong(settings.get("delete.retention.ms").value());
    boolean deletes = settings.get("cleanup.policy").value().contains("delete");
    return deletes && retention >= 0 ? Duration.ofMillis(retention) : null;
  }

  private static String millis(Duration time) {
    return Long.toString(time.toMillis());
  }
}
