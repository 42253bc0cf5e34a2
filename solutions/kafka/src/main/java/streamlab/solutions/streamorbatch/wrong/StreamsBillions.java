package streamlab.solutions.streamorbatch.wrong;

import java.util.HashMap;
import java.util.Map;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.streamorbatch.StreamOrBatch;
import streamlab.solutions.streamorbatch.OneQuestion;

/** Streams because there is much. */
@WrongAnswer(misconception = "volume-decides", failsAt = "history")
public final class StreamsBillions implements StreamOrBatch {

  @Override
  public Sheet sheet() {
    Sheet right = new OneQuestion().sheet();
    Map<Scenario, Choice> choices = new HashMap<>(right.choices());
    choices.put(Scenario.DEMAND_MODEL, new Choice(Way.STREAM, Reason.MUCH_DATA));
    return new Sheet(choices, right.kinds());
  }
}
