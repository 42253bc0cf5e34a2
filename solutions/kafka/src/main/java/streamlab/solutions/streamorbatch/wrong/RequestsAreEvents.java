package streamlab.solutions.streamorbatch.wrong;

import java.util.HashMap;
import java.util.Map;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.streamorbatch.StreamOrBatch;
import streamlab.solutions.streamorbatch.OneQuestion;

/** Takes a request for an event. */
@WrongAnswer(misconception = "request-as-event", failsAt = "requests")
public final class RequestsAreEvents implements StreamOrBatch {

  @Override
  public Sheet sheet() {
    Sheet right = new OneQuestion().sheet();
    Map<Sentence, Kind> kinds = new HashMap<>(right.kinds());
    kinds.put(Sentence.PLACE_ORDER_19, Kind.EVENT);
    return new Sheet(right.choices(), kinds);
  }
}
