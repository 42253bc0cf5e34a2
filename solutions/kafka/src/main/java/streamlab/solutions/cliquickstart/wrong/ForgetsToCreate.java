package streamlab.solutions.cliquickstart.wrong;

import java.util.ArrayList;
import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.cliquickstart.CliQuickStart;
import streamlab.solutions.cliquickstart.CreateTypeRead;

/** Names the topic and not what to do with it. */
@WrongAnswer(misconception = "create-forgotten", failsAt = "created")
public final class ForgetsToCreate implements CliQuickStart {

  @Override
  public List<String> commands(String broker, String topic) {
    List<String> lines = new ArrayList<>(new CreateTypeRead().commands(broker, topic));
    lines.set(0, "kafka-topics --partitions 1 --bootstrap-server " + broker + " --topic " + topic);
    return lines;
  }
}
