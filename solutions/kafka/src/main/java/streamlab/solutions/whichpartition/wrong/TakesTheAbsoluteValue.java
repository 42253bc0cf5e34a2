package streamlab.solutions.whichpartition.wrong;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.utils.Utils;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.whichpartition.WhichPartition;
import streamlab.solutions.whichpartition.HashOfTheBytes;

/** Makes the hash positive in another way than Kafka. */
@WrongAnswer(misconception = "absolute-value", failsAt = "negative")
public final class TakesTheAbsoluteValue implements WhichPartition {

  @Override
  public Places places(String key, int before, int after) {
    Places right = new HashOfTheBytes().places(key, before, after);
    int hash = Math.abs(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8)));
    return new Places(hash % before, hash % after, right.elsewhere());
  }
}
