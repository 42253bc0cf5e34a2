package streamlab.solutions.glossarytrainer.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.glossarytrainer.GlossaryTrainer;
import streamlab.solutions.glossarytrainer.OneSwitch;

/** Mixes retention and compaction up. */
@WrongAnswer(misconception = "compaction-by-age", failsAt = "tidyingUp")
public final class SwapsTidyingUp implements GlossaryTrainer {

  @Override
  public Meaning meaning(Term term) {
    return switch (term) {
      case COMPACTION -> Meaning.REMOVES_BY_AGE_OR_SIZE;
      case RETENTION -> Meaning.KEEPS_LAST_VALUE_OF_EACH_KEY;
      default -> new OneSwitch().meaning(term);
    };
  }
}
