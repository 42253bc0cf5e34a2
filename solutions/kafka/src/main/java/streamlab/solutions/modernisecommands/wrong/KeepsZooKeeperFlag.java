package streamlab.solutions.modernisecommands.wrong;

import java.util.ArrayList;
import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.modernisecommands.ModerniseCommands;
import streamlab.solutions.modernisecommands.ForwardSlashes;

/** Takes --zookeeper for deprecated but working. */
@WrongAnswer(misconception = "zookeeper-flag", failsAt = "topicIsCreated")
public final class KeepsZooKeeperFlag implements ModerniseCommands {

  @Override
  public List<String> sheet() {
    List<String> lines = new ArrayList<>(new ForwardSlashes().sheet());
    lines.set(
        5,
        "kafka-topics.sh --create --zookeeper localhost:2181 --replication-factor 1 --partitions 3"
            + " --topic rides");
    return lines;
  }
}
