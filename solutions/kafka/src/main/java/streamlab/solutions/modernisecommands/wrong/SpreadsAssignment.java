package streamlab.solutions.modernisecommands.wrong;

import java.util.ArrayList;
import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.modernisecommands.ModerniseCommands;
import streamlab.solutions.modernisecommands.ForwardSlashes;

/** Writes the assignment as in Java. */
@WrongAnswer(misconception = "blanks-around-equals", failsAt = "homeIsSet")
public final class SpreadsAssignment implements ModerniseCommands {

  @Override
  public List<String> sheet() {
    List<String> lines = new ArrayList<>(new ForwardSlashes().sheet());
    lines.set(0, "export KAFKA_HOME = /opt/kafka");
    return lines;
  }
}
