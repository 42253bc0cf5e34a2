package streamlab.service.kafka.layout;

import java.util.List;
import java.util.Optional;

/**
 * One partition.
 *
 * @param log what lies in it; nothing when it has no leader, who alone could tell
 * @param positions where consumer groups are in it
 */
public record PartitionLayout(
    int number, Replicas replicas, Optional<PartitionLog> log, List<GroupPosition> positions) {

  /** The offset that the next record gets; -1 when nobody can tell. */
  public long end() {
    return log.map(PartitionLog::end).orElse(-1L);
  }

  /** The lowest offset that can be read; -1 when nobody can tell. */
  public long start() {
    return log.map(PartitionLog::start).orElse(-1L);
  }

  /** How far a group is behind the end; -1 when it has no position or was not asked for. */
  public long lag(String group) {
    return positions.stream()
        .filter(each -> each.group().equals(group) && log.isPresent())
        .mapToLong(each -> each.lag(log.get()).orElse(-1))
        .findFirst()
        .orElse(-1);
  }
}
