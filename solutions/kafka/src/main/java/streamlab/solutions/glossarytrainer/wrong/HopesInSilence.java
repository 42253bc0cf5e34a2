package streamlab.solutions.glossarytrainer.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.glossarytrainer.GlossaryTrainer;
import streamlab.solutions.glossarytrainer.OneSwitch;

/** Takes asynchronous for fire and forget. */
@WrongAnswer(misconception = "never-reports", failsAt = "sending")
public final class HopesInSilence implements GlossaryTrainer {

  @Override
  public Meaning meaning(Term term) {
    return switch (term) {
      case ASYNCHRONOUS_PRODUCTION -> Meaning.NEVER_REPORTS;
      default -> new OneSwitch().meaning(term);
    };
  }
}
