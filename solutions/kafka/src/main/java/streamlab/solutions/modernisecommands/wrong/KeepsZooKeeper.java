package streamlab.solutions.modernisecommands.wrong;

import java.util.ArrayList;
import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.modernisecommands.ModerniseCommands;
import streamlab.solutions.modernisecommands.ForwardSlashes;

/** Starts ZooKeeper first, as ever. */
@WrongAnswer(misconception = "zookeeper-process", failsAt = "folderIsFormatted")
public final class KeepsZooKeeper implements ModerniseCommands {

  @Override
  public List<String> sheet() {
    List<String> lines = new ArrayList<>(new ForwardSlashes().sheet());
    lines.set(
        1, "$KAFKA_HOME/bin/zookeeper-server-start.sh $KAFKA_HOME/config/zookeeper.properties");
    return lines;
  }
}
