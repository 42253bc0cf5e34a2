package streamlab.solutions.streamorbatch.wrong;

import java.util.HashMap;
import java.util.Map;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.streamorbatch.StreamOrBatch;
import streamlab.solutions.streamorbatch.OneQuestion;

/** Takes a stream for a flood. */
@WrongAnswer(misconception = "rate-decides", failsAt = "rare")
public final class FewDataCanWait implements StreamOrBatch {

  @Override
  public Sheet sheet() {
    Sheet right = new OneQuestion().sheet();
    Map<Scenario, Choice> choices = new HashMap<>(right.choices());
    choices.put(Scenario.TURBINE_BRAKE, new Choice(Way.BATCH, Reason.FEW_DATA));
    return new Sheet(choices, right.kinds());
  }
}
