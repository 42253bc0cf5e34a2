package streamlab.service.kafka.layout;

import java.util.OptionalLong;

/**
 * How far a consumer group has come in a partition.
 *
 * @param committed the offset that it will read next; nothing when it has committed none there
 */
public record GroupPosition(String group, OptionalLong committed) {

  /** How many offsets there are from its position to the end; nothing without a position. */
  public OptionalLong lag(PartitionLog log) {
    return committed.isPresent()
        ? OptionalLong.of(Math.max(0, log.end() - committed.getAsLong()))
        : OptionalLong.empty();
  }

  String toText(PartitionLog log) {
    if (committed.isEmpty()) {
      return "group " + group + ": no position yet";
    }
    long at = committed.getAsLong();
    String text = "group " + group + ": position " + at + ", lag " + lag(log).getAsLong();
    return at < log.start() ? text + ", its next records are deleted" : text;
  }
}
