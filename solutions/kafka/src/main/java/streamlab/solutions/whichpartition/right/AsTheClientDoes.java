package streamlab.solutions.whichpartition.right;

import java.util.zip.CRC32;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.apache.kafka.common.serialization.StringSerializer;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.whichpartition.WhichPartition;

/** Calls what the producer itself calls. */
@OtherRightAnswer("the client's own serializer and partitioner")
public final class AsTheClientDoes implements WhichPartition {

  @Override
  public Places places(String key, int before, int after) {
    byte[] bytes;
    try (StringSerializer serializer = new StringSerializer()) {
      bytes = serializer.serialize("any topic", key);
    }
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, bytes.length);
    return new Places(
        BuiltInPartitioner.partitionForKey(bytes, before),
        BuiltInPartitioner.partitionForKey(bytes, after),
        Math.toIntExact(crc.getValue() % before));
  }
}
