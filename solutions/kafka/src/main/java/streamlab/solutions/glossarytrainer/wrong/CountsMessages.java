package streamlab.solutions.glossarytrainer.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.glossarytrainer.GlossaryTrainer;
import streamlab.solutions.glossarytrainer.OneSwitch;

/** Takes a number of bytes for a number of messages. */
@WrongAnswer(misconception = "batch-counts-messages", failsAt = "sending")
public final class CountsMessages implements GlossaryTrainer {

  @Override
  public Meaning meaning(Term term) {
    return switch (term) {
      case BATCH_SIZE -> Meaning.MESSAGES_BEFORE_SENDING;
      default -> new OneSwitch().meaning(term);
    };
  }
}
