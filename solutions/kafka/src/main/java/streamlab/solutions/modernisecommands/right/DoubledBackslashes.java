package streamlab.solutions.modernisecommands.right;

import java.util.List;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.modernisecommands.ModerniseCommands;

/** Doubles the backslashes, so four in the source; short options, other order, full paths. */
@OtherRightAnswer("a text block, doubled backslashes, options with an equals sign")
public final class DoubledBackslashes implements ModerniseCommands {

  @Override
  public List<String> sheet() {
    return """
    export KAFKA_HOME="/opt/kafka/"
    bin/kafka-storage.sh format --standalone -t MkU3OEVBNTcwNTJENDM2Qg -c config/server.properties
    listeners = CONTROLLER://localhost:9093, PLAINTEXT://localhost:9092
    log.dirs=D:\\\\app\\\\kafka-logs
    metadata.log.dir: D:\\\\app\\\\metadata
    /opt/kafka/bin/kafka-topics.sh --bootstrap-server=localhost:9092 --create --topic=rides --partitions=3 --replication-factor=1
    $KAFKA_HOME/bin/kafka-console-producer.sh --topic rides --bootstrap-server localhost:9092
    kafka-console-consumer --topic rides --from-beginning --bootstrap-server localhost:9092
    """
        .lines()
        .toList();
  }
}
