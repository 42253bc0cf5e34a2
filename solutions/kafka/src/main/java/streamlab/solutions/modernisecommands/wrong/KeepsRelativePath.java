package streamlab.solutions.modernisecommands.wrong;

import java.util.ArrayList;
import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.modernisecommands.ModerniseCommands;
import streamlab.solutions.modernisecommands.ForwardSlashes;

/** Brings the version up to date and keeps the relative path. */
@WrongAnswer(misconception = "relative-home", failsAt = "homeIsSet")
public final class KeepsRelativePath implements ModerniseCommands {

  @Override
  public List<String> sheet() {
    List<String> lines = new ArrayList<>(new ForwardSlashes().sheet());
    lines.set(0, "export KAFKA_HOME=kafka_2.13-4.3.1");
    return lines;
  }
}
