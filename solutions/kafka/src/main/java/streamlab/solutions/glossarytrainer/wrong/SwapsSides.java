package streamlab.solutions.glossarytrainer.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.glossarytrainer.GlossaryTrainer;
import streamlab.solutions.glossarytrainer.OneSwitch;

/** Looks at sources and sinks from the other store. */
@WrongAnswer(misconception = "wrong-side", failsAt = "sides")
public final class SwapsSides implements GlossaryTrainer {

  @Override
  public Meaning meaning(Term term) {
    return switch (term) {
      case SOURCE -> Meaning.TAKES_DATA_OUT_OF_KAFKA;
      case SINK -> Meaning.BRINGS_DATA_INTO_KAFKA;
      default -> new OneSwitch().meaning(term);
    };
  }
}
