package streamlab.exercises.whichpartition;

/** Where a key goes: today, after the topic has grown, and with another client library. */
@FunctionalInterface
public interface WhichPartition {

  /**
   * Where the records of one key are put.
   *
   * @param before the partition that a Java producer picks while the topic has its old number of
   *     partitions
   * @param after the partition that it picks for the key's next record, once the topic has grown
   * @param elsewhere the partition that a producer of librdkafka picks while the topic has its old
   *     number of partitions; neither producer has been told another partitioner
   */
  record Places(int before, int after, int elsewhere) {}

  /**
   * The places of a key.
   *
   * @param key a text of at least one character; records carry its bytes in UTF-8
   * @param before how many partitions the topic has at first
   * @param after how many it has once it has grown
   */
  Places places(String key, int before, int after);
}
