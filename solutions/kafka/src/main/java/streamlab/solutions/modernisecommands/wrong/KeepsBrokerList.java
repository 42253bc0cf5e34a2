package streamlab.solutions.modernisecommands.wrong;

import java.util.ArrayList;
import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.modernisecommands.ModerniseCommands;
import streamlab.solutions.modernisecommands.ForwardSlashes;

/** Leaves the producer's line as it is: it names the broker already. */
@WrongAnswer(misconception = "broker-list", failsAt = "recordsAreTyped")
public final class KeepsBrokerList implements ModerniseCommands {

  @Override
  public List<String> sheet() {
    List<String> lines = new ArrayList<>(new ForwardSlashes().sheet());
    lines.set(6, "kafka-console-producer.sh --broker-list localhost:9092 --topic rides");
    return lines;
  }
}
