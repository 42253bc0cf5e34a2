package streamlab.solutions.whichpartition.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.whichpartition.WhichPartition;
import streamlab.solutions.whichpartition.HashOfTheBytes;

/** Believes that the rule is Kafka's, the same for every client. */
@WrongAnswer(misconception = "clients-alike", failsAt = "elsewhere")
public final class AllClientsAlike implements WhichPartition {

  @Override
  public Places places(String key, int before, int after) {
    Places right = new HashOfTheBytes().places(key, before, after);
    return new Places(right.before(), right.after(), right.before());
  }
}
