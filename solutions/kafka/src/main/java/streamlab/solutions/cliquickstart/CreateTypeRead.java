package streamlab.solutions.cliquickstart;

import java.util.List;
import streamlab.exercise.Solution;
import streamlab.exercises.cliquickstart.CliQuickStart;

/** The three lines, as one would type them. */
@Solution
public final class CreateTypeRead implements CliQuickStart {

  @Override
  public List<String> commands(String broker, String topic) {
    String at = " --bootstrap-server " + broker + " --topic " + topic;
    return List.of(
        "kafka-topics --create --partitions 1" + at,
        "kafka-console-producer" + at,
        "kafka-console-consumer --from-beginning --max-messages 2" + at);
  }
}
