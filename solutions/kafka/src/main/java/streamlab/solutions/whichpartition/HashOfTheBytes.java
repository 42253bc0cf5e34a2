package streamlab.solutions.whichpartition;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.kafka.common.utils.Utils;
import streamlab.exercise.Solution;
import streamlab.exercises.whichpartition.WhichPartition;

/** Bytes, a hash of them, a remainder. */
@Solution
public final class HashOfTheBytes implements WhichPartition {

  @Override
  public Places places(String key, int before, int after) {
    byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
    int hash = Utils.toPositive(Utils.murmur2(bytes));
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return new Places(hash % before, hash % after, (int) (crc.getValue() % before));
  }
}
