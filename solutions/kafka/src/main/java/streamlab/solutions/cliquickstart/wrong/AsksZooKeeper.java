package streamlab.solutions.cliquickstart.wrong;

import java.util.ArrayList;
import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.cliquickstart.CliQuickStart;
import streamlab.solutions.cliquickstart.CreateTypeRead;

/** Follows an old course. */
@WrongAnswer(misconception = "zookeeper-flag", failsAt = "parameters")
public final class AsksZooKeeper implements CliQuickStart {

  @Override
  public List<String> commands(String broker, String topic) {
    List<String> lines = new ArrayList<>(new CreateTypeRead().commands(broker, topic));
    lines.set(
        0, "kafka-topics --create --partitions 1 --zookeeper " + broker + " --topic " + topic);
    return lines;
  }
}
