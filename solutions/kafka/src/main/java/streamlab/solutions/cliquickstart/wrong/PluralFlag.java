package streamlab.solutions.cliquickstart.wrong;

import java.util.ArrayList;
import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.cliquickstart.CliQuickStart;
import streamlab.solutions.cliquickstart.CreateTypeRead;

/** Mixes up the flag and the setting. */
@WrongAnswer(misconception = "plural-flag", failsAt = "parameters")
public final class PluralFlag implements CliQuickStart {

  @Override
  public List<String> commands(String broker, String topic) {
    List<String> lines = new ArrayList<>(new CreateTypeRead().commands(broker, topic));
    lines.set(1, "kafka-console-producer --bootstrap-servers " + broker + " --topic " + topic);
    return lines;
  }
}
