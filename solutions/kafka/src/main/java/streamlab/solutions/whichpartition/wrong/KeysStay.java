package streamlab.solutions.whichpartition.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.whichpartition.WhichPartition;
import streamlab.solutions.whichpartition.HashOfTheBytes;

/** Believes that a key keeps its partition for ever. */
@WrongAnswer(misconception = "keys-stay", failsAt = "growth")
public final class KeysStay implements WhichPartition {

  @Override
  public Places places(String key, int before, int after) {
    Places right = new HashOfTheBytes().places(key, before, after);
    return new Places(right.before(), right.before(), right.elsewhere());
  }
}
