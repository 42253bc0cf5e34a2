package streamlab.solutions.partitioners.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.partitioners.FloorAndRange;

/** Writes the formula of the notes in Java. */
@WrongAnswer(misconception = "plain-remainder", failsAt = "ofTwo")
public final class PlainRemainder extends FloorAndRange {

  @Override
  public int hashPartition(Object key, int partitions) {
    return key == null ? 0 : key.hashCode() % partitions;
  }
}
