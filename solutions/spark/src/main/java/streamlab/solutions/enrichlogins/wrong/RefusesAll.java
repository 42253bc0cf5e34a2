package streamlab.solutions.enrichlogins.wrong;

import java.util.Set;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.enrichlogins.StreamKeptWhole;

/** Thinks that no outer join works with a stream. */
@WrongAnswer(misconception = "refuses-all", failsAt = "refused")
public final class RefusesAll extends StreamKeptWhole {

  @Override
  public Predictions predictions() {
    return new Predictions(Set.of(Attempt.values()), false);
  }
}
