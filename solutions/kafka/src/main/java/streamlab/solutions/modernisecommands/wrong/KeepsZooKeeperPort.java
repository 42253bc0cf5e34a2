package streamlab.solutions.modernisecommands.wrong;

import java.util.ArrayList;
import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.modernisecommands.ModerniseCommands;
import streamlab.solutions.modernisecommands.ForwardSlashes;

/** Replaces the option and keeps the address. */
@WrongAnswer(misconception = "zookeeper-port", failsAt = "topicIsCreated")
public final class KeepsZooKeeperPort implements ModerniseCommands {

  @Override
  public List<String> sheet() {
    List<String> lines = new ArrayList<>(new ForwardSlashes().sheet());
    lines.set(
        5,
        "kafka-topics.sh --create --bootstrap-server localhost:2181 --replication-factor 1"
            + " --partitions 3 --topic rides");
    return lines;
  }
}
