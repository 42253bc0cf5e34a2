package streamlab.solutions.streamorbatch.wrong;

import java.util.HashMap;
import java.util.Map;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.streamorbatch.StreamOrBatch;
import streamlab.solutions.streamorbatch.OneQuestion;

/** Waits for a schedule to trade. */
@WrongAnswer(misconception = "trading-can-wait", failsAt = "soon")
public final class TradesOvernight implements StreamOrBatch {

  @Override
  public Sheet sheet() {
    Sheet right = new OneQuestion().sheet();
    Map<Scenario, Choice> choices = new HashMap<>(right.choices());
    choices.put(Scenario.TRADING, new Choice(Way.BATCH, Reason.MUCH_DATA));
    return new Sheet(choices, right.kinds());
  }
}
