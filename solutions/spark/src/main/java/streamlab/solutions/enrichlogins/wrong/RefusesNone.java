package streamlab.solutions.enrichlogins.wrong;

import java.util.Set;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.enrichlogins.StreamKeptWhole;

/** Thinks that a table can be kept whole. */
@WrongAnswer(misconception = "refuses-none", failsAt = "refused")
public final class RefusesNone extends StreamKeptWhole {

  @Override
  public Predictions predictions() {
    return new Predictions(Set.of(), false);
  }
}
