package streamlab.solutions.partitioners.wrong;

import org.apache.kafka.common.utils.Utils;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.partitioners.FloorAndRange;

/** Takes the hash of the producer. */
@WrongAnswer(misconception = "kafkas-hash", failsAt = "ofTwo")
public final class KafkasHash extends FloorAndRange {

  @Override
  public int hashPartition(Object key, int partitions) {
    return key == null
        ? 0
        : Utils.toPositive(Utils.murmur2(Utils.utf8(key.toString()))) % partitions;
  }
}
