package streamlab.solutions.recoverywords.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.recoverywords.RecoveryWords;
import streamlab.solutions.recoverywords.OneSwitch;

/** Takes exactly-once for a promise about the work. */
@WrongAnswer(misconception = "work-done-once", failsAt = "exactlyOnce")
public final class WorksOnce implements RecoveryWords {

  @Override
  public Card card(Term term) {
    return switch (term) {
      case EXACTLY_ONCE -> new Card(Meaning.EACH_EVENT_WORKED_ON_ONCE, Layer.ANY);
      default -> new OneSwitch().card(term);
    };
  }
}
