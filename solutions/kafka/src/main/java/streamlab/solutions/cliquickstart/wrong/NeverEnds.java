package streamlab.solutions.cliquickstart.wrong;

import java.util.ArrayList;
import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.cliquickstart.CliQuickStart;
import streamlab.solutions.cliquickstart.CreateTypeRead;

/** Expects a consumer to end where the records end. */
@WrongAnswer(misconception = "never-ends", failsAt = "ends")
public final class NeverEnds implements CliQuickStart {

  @Override
  public List<String> commands(String broker, String topic) {
    List<String> lines = new ArrayList<>(new CreateTypeRead().commands(broker, topic));
    lines.set(
        2,
        "kafka-console-consumer --from-beginning --bootstrap-server "
            + broker
            + " --topic "
            + topic);
    return lines;
  }
}
