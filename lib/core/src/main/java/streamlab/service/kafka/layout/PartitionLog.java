package streamlab.service.kafka.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * What lies in a partition, from its first offset to its end.
 *
 * @param start the lowest offset that can be read (log start offset)
 * @param end the offset that the next record gets
 * @param records those that were looked at, by offset
 * @param unreadFrom the first offset that was not looked at
 * @param unreadTo the offset behind the last one that was not looked at; the same when all were
 */
public record PartitionLog(
    long start, long end, List<KeptRecord> records, long unreadFrom, long unreadTo) {

  /** Makes it of records in any order. */
  public PartitionLog {
    records = records.stream().sorted((a, b) -> Long.compare(a.offset(), b.offset())).toList();
  }

  /** One of which every record was looked at. */
  public static PartitionLog of(long start, long end, List<KeptRecord> records) {
    return new PartitionLog(start, end, records, end, end);
  }

  /** All offsets from 0 to the end, in stretches. */
  List<Spot> spots() {
    List<Spot> spots = new ArrayList<>();
    if (start > 0) {
      spots.add(Spot.of(Spot.Kind.DELETED, 0, start));
    }
    long next = start;
    for (KeptRecord record : records) {
      addMissing(spots, next, record.offset());
      spots.add(Spot.of(record));
      next = record.offset() + 1;
    }
    addMissing(spots, next, end);
    spots.add(Spot.of(Spot.Kind.END, end, end + 1));
    return spots;
  }

  private void addMissing(List<Spot> spots, long from, long to) {
    long unreadBegin = Math.max(from, unreadFrom);
    long unreadEnd = Math.min(to, unreadTo);
    if (unreadBegin >= unreadEnd) {
      addGap(spots, from, to);
      return;
    }
    addGap(spots, from, unreadBegin);
    spots.add(Spot.of(Spot.Kind.UNREAD, unreadBegin, unreadEnd));
    addGap(spots, unreadEnd, to);
  }

  private static void addGap(List<Spot> spots, long from, long to) {
    if (from < to) {
      spots.add(Spot.of(Spot.Kind.GAP, from, to));
    }
  }
}
