package streamlab.solutions.cliquickstart.wrong;

import java.util.ArrayList;
import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.cliquickstart.CliQuickStart;
import streamlab.solutions.cliquickstart.CreateTypeRead;

/** Names the broker as one did for years. */
@WrongAnswer(misconception = "broker-list", failsAt = "parameters")
public final class KeepsBrokerList implements CliQuickStart {

  @Override
  public List<String> commands(String broker, String topic) {
    List<String> lines = new ArrayList<>(new CreateTypeRead().commands(broker, topic));
    lines.set(1, "kafka-console-producer --broker-list " + broker + " --topic " + topic);
    return lines;
  }
}
