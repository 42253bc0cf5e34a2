package streamlab.solutions.streamorbatch.wrong;

import java.util.HashMap;
import java.util.Map;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.streamorbatch.StreamOrBatch;
import streamlab.solutions.streamorbatch.OneQuestion;

/** Takes the amount for the reason. */
@WrongAnswer(misconception = "amount-is-no-reason", failsAt = "reasons")
public final class BatchesForVolume implements StreamOrBatch {

  @Override
  public Sheet sheet() {
    Sheet right = new OneQuestion().sheet();
    Map<Scenario, Choice> choices = new HashMap<>(right.choices());
    choices.put(Scenario.SHOP_SITES, new Choice(Way.BATCH, Reason.MUCH_DATA));
    return new Sheet(choices, right.kinds());
  }
}
