package streamlab.solutions.topictospecification.wrong;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.topictospecification.TopicToSpecification;

/** Hands the order over and answers from memory. */
@WrongAnswer(misconception = "not-awaited", failsAt = "refused")
public final class NeverLooks implements TopicToSpecification {

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
    admin.createTopics(List.of(topic));
    return instruction.cleanup().contains("delete") ? Duration.ofDays(7) : null;
  }

  private static String millis(Duration time) {
    return Long.toString(time.toMillis());
  }
}
