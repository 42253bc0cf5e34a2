package streamlab.solutions.whichpartition.wrong;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.whichpartition.WhichPartition;
import streamlab.solutions.whichpartition.HashOfTheBytes;

/** Squeezes the CRC-32 into an int. */
@WrongAnswer(misconception = "crc-as-int", failsAt = "elsewhere")
public final class CrcAsInt implements WhichPartition {

  @Override
  public Places places(String key, int before, int after) {
    Places right = new HashOfTheBytes().places(key, before, after);
    CRC32 crc = new CRC32();
    crc.update(key.getBytes(StandardCharsets.UTF_8));
    return new Places(right.before(), right.after(), (int) crc.getValue() % before);
  }
}
