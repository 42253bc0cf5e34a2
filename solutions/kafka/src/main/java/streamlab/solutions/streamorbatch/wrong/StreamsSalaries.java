package streamlab.solutions.streamorbatch.wrong;

import java.util.HashMap;
import java.util.Map;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.streamorbatch.StreamOrBatch;
import streamlab.solutions.streamorbatch.OneQuestion;

/** Streams because data keep coming. */
@WrongAnswer(misconception = "streams-everything", failsAt = "byDate")
public final class StreamsSalaries implements StreamOrBatch {

  @Override
  public Sheet sheet() {
    Sheet right = new OneQuestion().sheet();
    Map<Scenario, Choice> choices = new HashMap<>(right.choices());
    choices.put(Scenario.PAYROLL, new Choice(Way.STREAM, Reason.DATA_KEEP_COMING));
    return new Sheet(choices, right.kinds());
  }
}
