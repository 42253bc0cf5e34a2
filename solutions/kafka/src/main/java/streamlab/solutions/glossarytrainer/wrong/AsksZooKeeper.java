package streamlab.solutions.glossarytrainer.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.glossarytrainer.GlossaryTrainer;
import streamlab.solutions.glossarytrainer.OneSwitch;

/** Has learned Kafka before version 4. */
@WrongAnswer(misconception = "zookeeper-elects", failsAt = "metadata")
public final class AsksZooKeeper implements GlossaryTrainer {

  @Override
  public Meaning meaning(Term term) {
    return switch (term) {
      case ZOOKEEPER -> Meaning.ELECTS_LEADERS_TODAY;
      default -> new OneSwitch().meaning(term);
    };
  }
}
