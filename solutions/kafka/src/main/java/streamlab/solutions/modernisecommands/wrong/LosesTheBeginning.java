package streamlab.solutions.modernisecommands.wrong;

import java.util.ArrayList;
import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.modernisecommands.ModerniseCommands;
import streamlab.solutions.modernisecommands.ForwardSlashes;

/** Rewrites the address and drops the last option. */
@WrongAnswer(misconception = "from-beginning-lost", failsAt = "recordsAreShown")
public final class LosesTheBeginning implements ModerniseCommands {

  @Override
  public List<String> sheet() {
    List<String> lines = new ArrayList<>(new ForwardSlashes().sheet());
    lines.set(7, "kafka-console-consumer.sh --bootstrap-server localhost:9092 --topic rides");
    return lines;
  }
}
