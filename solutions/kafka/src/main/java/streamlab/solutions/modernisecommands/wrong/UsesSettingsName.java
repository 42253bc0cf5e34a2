package streamlab.solutions.modernisecommands.wrong;

import java.util.ArrayList;
import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.modernisecommands.ModerniseCommands;
import streamlab.solutions.modernisecommands.ForwardSlashes;

/** Takes the name of the client's setting for the option. */
@WrongAnswer(misconception = "plural-flag", failsAt = "recordsAreTyped")
public final class UsesSettingsName implements ModerniseCommands {

  @Override
  public List<String> sheet() {
    List<String> lines = new ArrayList<>(new ForwardSlashes().sheet());
    lines.set(6, "kafka-console-producer.sh --bootstrap-servers localhost:9092 --topic rides");
    return lines;
  }
}
