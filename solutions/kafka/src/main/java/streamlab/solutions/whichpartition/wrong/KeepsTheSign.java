package streamlab.solutions.whichpartition.wrong;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.utils.Utils;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.whichpartition.WhichPartition;
import streamlab.solutions.whichpartition.HashOfTheBytes;

/** Forgets that a hash may be negative. */
@WrongAnswer(misconception = "sign-kept", failsAt = "negative")
public final class KeepsTheSign implements WhichPartition {

  @Override
  public Places places(String key, int before, int after) {
    Places right = new HashOfTheBytes().places(key, before, after);
    int hash = Utils.murmur2(key.getBytes(StandardCharsets.UTF_8));
    return new Places(hash % before, hash % after, right.elsewhere());
  }
}
