package streamlab.solutions.whichpartition.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.exercises.whichpartition.WhichPartition;
import streamlab.solutions.whichpartition.HashOfTheBytes;

/** Takes Java's own hash of the text. */
@WrongAnswer(misconception = "string-hash", failsAt = "positive")
public final class UsesHashCode implements WhichPartition {

  @Override
  public Places places(String key, int before, int after) {
    Places right = new HashOfTheBytes().places(key, before, after);
    int hash = key.hashCode();
    return new Places(Math.floorMod(hash, before), Math.floorMod(hash, after), right.elsewhere());
  }
}
