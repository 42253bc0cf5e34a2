package streamlab.exercises.recoverywords;

import streamlab.exercise.NotStarted;

/** Your answer. */
public class MyRecoveryWords implements RecoveryWords {

  @Override
  public Card card(Term term) {
    throw new NotStarted("write what each word means, and where it belongs.");
  }
}
