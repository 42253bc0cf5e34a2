package streamlab.data;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/** In which order events arrive: which come late, behind a later one, twice, or empty. */
final class Arrangement {

  /** More moved events than one in four would leave too few for the moved ones to come behind. */
  private static final int MOST_MOVED = 4;

  private static final int LEAST_SLOTS = 20;

  private final List<Instant> times;
  private final BitSet moved = new BitSet();
  private final BitSet nulls = new BitSet();
  private final List<List<Integer>> behind = new ArrayList<>();

  Arrangement(List<Instant> times, Sample.Wishes wishes, int secondsApart, Dice dice) {
    this.times = times;
    times.forEach(time -> behind.add(new ArrayList<>()));
    check(wishes, secondsApart);
    int[] order = shuffled(times.size(), dice);
    BitSet late = choose(order, wishes.late(), each -> hasLaterThan(each, wishes.lateness()));
    BitSet after = choose(order, wishes.outOfOrder(), each -> !late.get(each));
    moved.or(late);
    moved.or(after);
    nulls.or(choose(order, wishes.nulls(), each -> !moved.get(each)));
    BitSet twice = choose(order, wishes.duplicates(), each -> !moved.get(each) && !nulls.get(each));
    late.stream().forEach(each -> arrivesBehind(each, times.get(each).plus(wishes.lateness())));
    after.stream().forEach(each -> arrivesBehind(each, times.get(each)));
    twice.stream().forEach(each -> arrivesBehind(each, times.get(each)));
  }

  private void check(Sample.Wishes wishes, int secondsApart) {
    Duration least = Duration.ofSeconds((long) LEAST_SLOTS * secondsApart);
    if (wishes.late() > 0 && wishes.lateness().compareTo(least) < 0) {
      throw new IllegalArgumentException(
          "late by " + wishes.lateness() + " is too little: take at least " + least);
    }
    if ((wishes.late() + wishes.outOfOrder()) * MOST_MOVED > times.size()) {
      throw new IllegalArgumentException(
          "at most one event in four can be late or out of order, of "
              + times.size()
              + " not "
              + (wishes.late() + wishes.outOfOrder()));
    }
  }

  /** The last event is never chosen: there is always one to arrive behind. */
  private BitSet choose(int[] order, int count, IntPredicate fits) {
    BitSet chosen = new BitSet();
    for (int i = 0; i < order.length && chosen.cardinality() < count; i++) {
      if (order[i] < times.size() - 1 && fits.test(order[i])) {
        chosen.set(order[i]);
      }
    }
    if (chosen.cardinality() < count) {
      throw new IllegalArgumentException(
          "of "
              + times.size()
              + " events only "
              + chosen.cardinality()
              + " can be chosen, not "
              + count);
    }
    return chosen;
  }

  private boolean hasLaterThan(int number, Duration lateness) {
    return times.get(times.size() - 1).isAfter(times.get(number).plus(lateness));
  }

  private void arrivesBehind(int number, Instant time) {
    int first = number + 1;
    while (moved.get(first) || !times.get(first).isAfter(time)) {
      first++;
    }
    behind.get(first).add(number);
  }

  /** The events' numbers in the order of arrival. */
  List<Integer> numbers() {
    List<Integer> numbers = new ArrayList<>();
    for (int number = 0; number < times.size(); number++) {
      if (!moved.get(number)) {
        numbers.add(number);
      }
      numbers.addAll(behind.get(number));
    }
    return numbers;
  }

  /** Whether an event arrives without its value. */
  boolean isNull(int number) {
    return nulls.get(number);
  }

  /** The numbers below {@code count} in any order. */
  static int[] shuffled(int count, Dice dice) {
    int[] numbers = new int[count];
    for (int i = 0; i < count; i++) {
      int j = dice.below(i + 1);
      numbers[i] = numbers[j];
      numbers[j] = i;
    }
    return numbers;
  }
}
