package streamlab.solutions.cliquickstart.right;

import java.util.List;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.cliquickstart.CliQuickStart;

/** With paths, in another order, and with all counts written down. */
@OtherRightAnswer("scripts with their folder, other order, all counts given")
public final class AllCountsGiven implements CliQuickStart {

  @Override
  public List<String> commands(String broker, String topic) {
    return List.of(
        "bin/kafka-topics.sh --bootstrap-server %s --create --topic %s --if-not-exists --replication-factor 1 --partitions 1"
            .formatted(broker, topic),
        "bin/kafka-console-producer.sh --bootstrap-server %s --topic '%s'".formatted(broker, topic),
        "bin/kafka-console-consumer.sh --bootstrap-server=%s --topic=%s --max-messages=2 --from-beginning"
            .formatted(broker, topic));
  }
}
