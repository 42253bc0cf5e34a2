package streamlab.solutions.modernisecommands.wrong;

import java.util.ArrayList;
import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.modernisecommands.ModerniseCommands;
import streamlab.solutions.modernisecommands.ForwardSlashes;

/** Mends the folder and keeps the setting of ZooKeeper. */
@WrongAnswer(misconception = "zookeeper-setting", failsAt = "metadataFolder")
public final class KeepsDataDir implements ModerniseCommands {

  @Override
  public List<String> sheet() {
    List<String> lines = new ArrayList<>(new ForwardSlashes().sheet());
    lines.set(4, "dataDir=D:/app/metadata");
    return lines;
  }
}
