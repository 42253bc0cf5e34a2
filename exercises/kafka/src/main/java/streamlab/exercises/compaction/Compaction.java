package streamlab.exercises.compaction;

import java.time.Instant;
import java.util.List;

/** Does what Kafka's log cleaner does to a partition of a compacted topic. */
@FunctionalInterface
public interface Compaction {

  /**
   * A record as it lies in the partition.
   *
   * @param offset its place; never changed, never given to another record
   * @param time its timestamp
   * @param key its key, never null
   * @param value its value; null makes it a tombstone
   */
  record Entry(long offset, Instant time, String key, String value) {}

  /**
   * What a reader finds after a pass of the cleaner.
   *
   * @param log what lies in the partition before the pass, in the order of the offsets; after
   *     earlier passes some offsets are missing
   * @param active the offset at which the active segment begins; everything before it lies in
   *     closed segments
   * @param expired tombstones at offsets before this one have been kept for {@code
   *     delete.retention.ms} already
   * @return what is left, in the order of the offsets
   */
  List<Entry> afterPass(List<Entry> log, long active, long expired);
}
