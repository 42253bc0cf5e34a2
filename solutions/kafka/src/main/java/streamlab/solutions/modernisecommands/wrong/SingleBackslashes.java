package streamlab.solutions.modernisecommands.wrong;

import java.util.ArrayList;
import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.modernisecommands.ModerniseCommands;
import streamlab.solutions.modernisecommands.ForwardSlashes;

/** Escapes for Java, not for the settings file. */
@WrongAnswer(misconception = "single-backslashes", failsAt = "dataFolder")
public final class SingleBackslashes implements ModerniseCommands {

  @Override
  public List<String> sheet() {
    List<String> lines = new ArrayList<>(new ForwardSlashes().sheet());
    lines.set(3, "log.dirs=D:\\app\\kafka-logs");
    return lines;
  }
}
