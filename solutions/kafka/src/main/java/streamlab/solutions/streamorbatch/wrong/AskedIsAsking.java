package streamlab.solutions.streamorbatch.wrong;

import java.util.HashMap;
import java.util.Map;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.streamorbatch.StreamOrBatch;
import streamlab.solutions.streamorbatch.OneQuestion;

/** Takes the report of a request for the request. */
@WrongAnswer(misconception = "asked-is-a-fact", failsAt = "facts")
public final class AskedIsAsking implements StreamOrBatch {

  @Override
  public Sheet sheet() {
    Sheet right = new OneQuestion().sheet();
    Map<Sentence, Kind> kinds = new HashMap<>(right.kinds());
    kinds.put(Sentence.CUSTOMER_ASKED_TO_CANCEL, Kind.COMMAND);
    return new Sheet(right.choices(), kinds);
  }
}
