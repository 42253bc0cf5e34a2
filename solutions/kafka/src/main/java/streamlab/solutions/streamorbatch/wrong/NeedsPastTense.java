package streamlab.solutions.streamorbatch.wrong;

import java.util.HashMap;
import java.util.Map;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.streamorbatch.StreamOrBatch;
import streamlab.solutions.streamorbatch.OneQuestion;

/** Looks for a verb in the past. */
@WrongAnswer(misconception = "state-is-a-fact", failsAt = "facts")
public final class NeedsPastTense implements StreamOrBatch {

  @Override
  public Sheet sheet() {
    Sheet right = new OneQuestion().sheet();
    Map<Sentence, Kind> kinds = new HashMap<>(right.kinds());
    kinds.put(Sentence.DOOR_3_IS_OPEN_AT_10, Kind.COMMAND);
    return new Sheet(right.choices(), kinds);
  }
}
