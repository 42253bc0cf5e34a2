package streamlab.solutions.glossarytrainer.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.glossarytrainer.GlossaryTrainer;
import streamlab.solutions.glossarytrainer.OneSwitch;

/** Takes a topic for a queue. */
@WrongAnswer(misconception = "topic-as-queue", failsAt = "partsAndCopies")
public final class TopicIsAQueue implements GlossaryTrainer {

  @Override
  public Meaning meaning(Term term) {
    return switch (term) {
      case TOPIC -> Meaning.EMPTIED_BY_READING;
      default -> new OneSwitch().meaning(term);
    };
  }
}
