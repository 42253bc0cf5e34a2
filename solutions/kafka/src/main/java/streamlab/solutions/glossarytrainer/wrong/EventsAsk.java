package streamlab.solutions.glossarytrainer.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.glossarytrainer.GlossaryTrainer;
import streamlab.solutions.glossarytrainer.OneSwitch;

/** Takes an event for a command. */
@WrongAnswer(misconception = "event-is-request", failsAt = "event")
public final class EventsAsk implements GlossaryTrainer {

  @Override
  public Meaning meaning(Term term) {
    return switch (term) {
      case EVENT -> Meaning.REQUEST_TO_DO_SOMETHING;
      default -> new OneSwitch().meaning(term);
    };
  }
}
