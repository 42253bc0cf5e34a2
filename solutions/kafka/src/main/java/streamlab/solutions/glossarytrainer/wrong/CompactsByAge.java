package streamlab.solutions.glossarytrainer.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.glossarytrainer.GlossaryTrainer;
import streamlab.solutions.glossarytrainer.OneSwitch;

/** Takes compaction for the removal of old values. */
@WrongAnswer(misconception = "compaction-by-age", failsAt = "tidyingUp")
public final class CompactsByAge implements GlossaryTrainer {

  @Override
  public Meaning meaning(Term term) {
    return switch (term) {
      case COMPACTION -> Meaning.REMOVES_OLD_VALUES;
      default -> new OneSwitch().meaning(term);
    };
  }
}
