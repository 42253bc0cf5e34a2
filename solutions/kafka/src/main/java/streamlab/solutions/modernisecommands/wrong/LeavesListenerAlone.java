package streamlab.solutions.modernisecommands.wrong;

import java.util.ArrayList;
import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.modernisecommands.ModerniseCommands;
import streamlab.solutions.modernisecommands.ForwardSlashes;

/** Takes the listener line for timeless. */
@WrongAnswer(misconception = "no-controller-listener", failsAt = "controllerIsListed")
public final class LeavesListenerAlone implements ModerniseCommands {

  @Override
  public List<String> sheet() {
    List<String> lines = new ArrayList<>(new ForwardSlashes().sheet());
    lines.set(2, "listeners=PLAINTEXT://:9092");
    return lines;
  }
}
