package streamlab.solutions.streamorbatch.wrong;

import java.util.HashMap;
import java.util.Map;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.streamorbatch.StreamOrBatch;
import streamlab.solutions.streamorbatch.OneQuestion;

/** Takes a question for a statement. */
@WrongAnswer(misconception = "polite-command", failsAt = "requests")
public final class PolitenessCounts implements StreamOrBatch {

  @Override
  public Sheet sheet() {
    Sheet right = new OneQuestion().sheet();
    Map<Sentence, Kind> kinds = new HashMap<>(right.kinds());
    kinds.put(Sentence.COULD_YOU_CANCEL_ORDER_18, Kind.EVENT);
    return new Sheet(right.choices(), kinds);
  }
}
