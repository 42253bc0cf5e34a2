package streamlab.data;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is true of a sample's arrivals.
 *
 * @param arrivals how many records arrive
 * @param nulls how many of them have no value
 * @param duplicates how many arrive a second time
 * @param outOfOrder how many arrive behind one with a later time: late ones and duplicates, too
 * @param late how many arrive behind one whose time is later by more than the sample's lateness
 * @param byKey how many different events with a value there are, by key
 * @param inTimeByKey the same without the late ones
 */
public record Answer(
    int arrivals,
    int nulls,
    int duplicates,
    int outOfOrder,
    int late,
    Map<String, Long> byKey,
    Map<String, Long> inTimeByKey) {

  /** Copies the maps. */
  public Answer {
    byKey = Map.copyOf(byKey);
    inTimeByKey = Map.copyOf(inTimeByKey);
  }

  /**
   * Looks at every arrival once, as one would with a pencil.
   *
   * @param lateness null where nothing is late
   */
  static <E extends Event> Answer of(List<Arrival<E>> arrivals, Duration lateness) {
    int nulls = 0;
    int duplicates = 0;
    int outOfOrder = 0;
    int late = 0;
    Map<String, Long> byKey = new TreeMap<>();
    Map<String, Long> inTime = new TreeMap<>();
    Set<Instant> seen = new HashSet<>();
    Instant newest = Instant.MIN;
    for (Arrival<E> each : arrivals) {
      boolean again = !seen.add(each.time());
      boolean tooLate = lateness != null && each.time().plus(lateness).isBefore(newest);
      nulls += each.event() == null ? 1 : 0;
      duplicates += again ? 1 : 0;
      outOfOrder += each.time().isBefore(newest) ? 1 : 0;
      late += tooLate ? 1 : 0;
      if (each.event() != null && !again) {
        byKey.merge(each.key(), 1L, Long::sum);
        inTime.merge(each.key(), tooLate ? 0L : 1L, Long::sum);
      }
      newest = each.time().isAfter(newest) ? each.time() : newest;
    }
    return new Answer(arrivals.size(), nulls, duplicates, outOfOrder, late, byKey, inTime);
  }
}
