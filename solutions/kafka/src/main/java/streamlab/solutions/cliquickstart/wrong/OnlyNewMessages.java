package streamlab.solutions.cliquickstart.wrong;

import java.util.ArrayList;
import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.cliquickstart.CliQuickStart;
import streamlab.solutions.cliquickstart.CreateTypeRead;

/** Expects a consumer to begin at the beginning. */
@WrongAnswer(misconception = "only-new-messages", failsAt = "shown")
public final class OnlyNewMessages implements CliQuickStart {

  @Override
  public List<String> commands(String broker, String topic) {
    List<String> lines = new ArrayList<>(new CreateTypeRead().commands(broker, topic));
    lines.set(
        2,
        "kafka-console-consumer --max-messages 2 --bootstrap-server "
            + broker
            + " --topic "
            + topic);
    return lines;
  }
}
