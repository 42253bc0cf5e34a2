package streamlab.solutions.whichpartition.wrong;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.utils.Utils;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.whichpartition.WhichPartition;
import streamlab.solutions.whichpartition.HashOfTheBytes;

/** Makes one byte of each letter. */
@WrongAnswer(misconception = "not-utf-8", failsAt = "bytes")
public final class OneByteALetter implements WhichPartition {

  @Override
  public Places places(String key, int before, int after) {
    Places right = new HashOfTheBytes().places(key, before, after);
    int hash = Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.ISO_8859_1)));
    return new Places(hash % before, hash % after, right.elsewhere());
  }
}
