package streamlab.solutions.enrichlogins.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.enrichlogins.StreamKeptWhole;

/** Believes that each batch reads the table anew. */
@WrongAnswer(misconception = "always-current", failsAt = "appended")
public final class AlwaysCurrent extends StreamKeptWhole {

  @Override
  public Predictions predictions() {
    return new Predictions(super.predictions().refused(), true);
  }
}
