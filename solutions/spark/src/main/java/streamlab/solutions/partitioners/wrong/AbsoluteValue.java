package streamlab.solutions.partitioners.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.partitioners.FloorAndRange;

/** Takes the sign off first. */
@WrongAnswer(misconception = "absolute-value", failsAt = "ofThree")
public final class AbsoluteValue extends FloorAndRange {

  @Override
  public int hashPartition(Object key, int partitions) {
    return key == null ? 0 : Math.abs(key.hashCode()) % partitions;
  }
}
