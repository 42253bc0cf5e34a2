package streamlab.solutions.streamorbatch.wrong;

import java.util.HashMap;
import java.util.Map;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.streamorbatch.StreamOrBatch;
import streamlab.solutions.streamorbatch.OneQuestion;

/** Takes what went wrong for something else than an event. */
@WrongAnswer(misconception = "failure-is-a-fact", failsAt = "facts")
public final class RefusalsAreCommands implements StreamOrBatch {

  @Override
  public Sheet sheet() {
    Sheet right = new OneQuestion().sheet();
    Map<Sentence, Kind> kinds = new HashMap<>(right.kinds());
    kinds.put(Sentence.BANK_REFUSED_PAYMENT, Kind.COMMAND);
    return new Sheet(right.choices(), kinds);
  }
}
