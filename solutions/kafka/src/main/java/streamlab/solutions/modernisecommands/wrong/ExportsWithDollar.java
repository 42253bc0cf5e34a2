package streamlab.solutions.modernisecommands.wrong;

import java.util.ArrayList;
import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.modernisecommands.ModerniseCommands;
import streamlab.solutions.modernisecommands.ForwardSlashes;

/** Keeps the dollar sign, as older notes do; the path is right. */
@WrongAnswer(misconception = "dollar-on-the-left", failsAt = "homeIsSet")
public final class ExportsWithDollar implements ModerniseCommands {

  @Override
  public List<String> sheet() {
    List<String> lines = new ArrayList<>(new ForwardSlashes().sheet());
    lines.set(0, "export $KAFKA_HOME=/opt/kafka");
    return lines;
  }
}
