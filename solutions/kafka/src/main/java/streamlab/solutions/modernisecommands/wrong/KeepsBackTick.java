package streamlab.solutions.modernisecommands.wrong;

import java.util.ArrayList;
import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.modernisecommands.ModerniseCommands;
import streamlab.solutions.modernisecommands.ForwardSlashes;

/** Renames the setting and copies the rest, back-tick included. */
@WrongAnswer(misconception = "back-tick", failsAt = "metadataFolder")
public final class KeepsBackTick implements ModerniseCommands {

  @Override
  public List<String> sheet() {
    List<String> lines = new ArrayList<>(new ForwardSlashes().sheet());
    lines.set(4, "metadata.log.dir=D:/app/metadata`");
    return lines;
  }
}
