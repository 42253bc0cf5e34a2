package streamlab.solutions.cliquickstart.wrong;

import java.util.ArrayList;
import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.cliquickstart.CliQuickStart;
import streamlab.solutions.cliquickstart.CreateTypeRead;

/** Takes the sample's topic for all topics. */
@WrongAnswer(misconception = "fixed-topic", failsAt = "parameters")
public final class FixedTopic implements CliQuickStart {

  @Override
  public List<String> commands(String broker, String topic) {
    List<String> lines = new ArrayList<>(new CreateTypeRead().commands(broker, topic));
    lines.set(
        0,
        "kafka-topics --create --partitions 1 --bootstrap-server "
            + broker
            + " --topic first-words");
    return lines;
  }
}
