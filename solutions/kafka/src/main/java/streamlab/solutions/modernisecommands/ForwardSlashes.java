package streamlab.solutions.modernisecommands;

import java.util.List;
import streamlab.exercise.Solution;
import streamlab.exercises.modernisecommands.ModerniseCommands;

/** The sheet for Kafka 4; folders with forward slashes, which nobody has to escape. */
@Solution
public final class ForwardSlashes implements ModerniseCommands {

  @Override
  public List<String> sheet() {
    return List.of(
        "export KAFKA_HOME=/opt/kafka",
        "$KAFKA_HOME/bin/kafka-storage.sh format --cluster-id MkU3OEVBNTcwNTJENDM2Qg"
            + " --config $KAFKA_HOME/config/server.properties --standalone",
        "listeners=PLAINTEXT://:9092,CONTROLLER://:9093",
        "log.dirs=D:/app/kafka-logs",
        "metadata.log.dir=D:/app/metadata",
        "kafka-topics.sh --create --bootstrap-server localhost:9092"
            + " --replication-factor 1 --partitions 3 --topic rides",
        "kafka-console-producer.sh --bootstrap-server localhost:9092 --topic rides",
        "kafka-console-consumer.sh --bootstrap-server localhost:9092 --topic rides"
            + " --from-beginning");
  }
}
