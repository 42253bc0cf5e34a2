package streamlab.solutions.cliquickstart.wrong;

import java.util.ArrayList;
import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.cliquickstart.CliQuickStart;
import streamlab.solutions.cliquickstart.CreateTypeRead;

/** Takes the sample's address for all brokers. */
@WrongAnswer(misconception = "fixed-broker", failsAt = "parameters")
public final class FixedAddress implements CliQuickStart {

  @Override
  public List<String> commands(String broker, String topic) {
    List<String> lines = new ArrayList<>(new CreateTypeRead().commands(broker, topic));
    lines.set(1, "kafka-console-producer --bootstrap-server localhost:9092 --topic " + topic);
    return lines;
  }
}
