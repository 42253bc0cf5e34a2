package streamlab.data;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Events of one kind and how they arrive: {@code rides(7).count(500).late(12,
 * ofMinutes(15)).duplicates(5)}. Everything that is asked for is there exactly so often; {@link
 * #answer()} tells what else follows. A sample does not change: each method gives another one.
 *
 * @param <E> the kind of event
 */
public final class Sample<E extends Event> {

  private final Kind<E> kind;
  private final long seed;
  private final Wishes wishes;

  /**
   * What is asked for; {@code hot} is the share of the first key, below zero for an even spread.
   */
  record Wishes(
      int count,
      int late,
      Duration lateness,
      int outOfOrder,
      int duplicates,
      int nulls,
      double hot) {}

  Sample(Kind<E> kind, long seed) {
    this(kind, seed, new Wishes(100, 0, Duration.ZERO, 0, 0, 0, -1));
  }

  private Sample(Kind<E> kind, long seed, Wishes wishes) {
    this.kind = kind;
    this.seed = seed;
    this.wishes = wishes;
  }

  private Sample<E> with(
      int count,
      int late,
      Duration lateness,
      int outOfOrder,
      int duplicates,
      int nulls,
      double hot) {
    return new Sample<>(
        kind, seed, new Wishes(count, late, lateness, outOfOrder, duplicates, nulls, hot));
  }

  /** So many different events; a hundred unless it is said. */
  public Sample<E> count(int events) {
    Wishes w = wishes;
    return with(events, w.late, w.lateness, w.outOfOrder, w.duplicates, w.nulls, w.hot);
  }

  /**
   * So many of the events arrive late: after an event whose time is more than {@code by} later. All
   * others arrive in time.
   *
   * @param by at least twenty times the usual distance between two events
   */
  public Sample<E> late(int events, Duration by) {
    Wishes w = wishes;
    return with(w.count, events, by, w.outOfOrder, w.duplicates, w.nulls, w.hot);
  }

  /** So many of the events arrive just behind a later one, in time nevertheless. */
  public Sample<E> outOfOrder(int events) {
    Wishes w = wishes;
    return with(w.count, w.late, w.lateness, events, w.duplicates, w.nulls, w.hot);
  }

  /** So many of the events arrive a second time, just behind a later one. */
  public Sample<E> duplicates(int events) {
    Wishes w = wishes;
    return with(w.count, w.late, w.lateness, w.outOfOrder, events, w.nulls, w.hot);
  }

  /** So many of the events arrive without a value: their key and time are all there is. */
  public Sample<E> nulls(int events) {
    Wishes w = wishes;
    return with(w.count, w.late, w.lateness, w.outOfOrder, w.duplicates, events, w.hot);
  }

  /**
   * This share of the events, rounded to whole events, has the same key; the rest is spread over
   * the other keys.
   *
   * @param share from 0 to 1
   */
  public Sample<E> skew(double share) {
    if (share < 0 || share > 1) {
      throw new IllegalArgumentException("a share lies between 0 and 1: " + share);
    }
    Wishes w = wishes;
    return with(w.count, w.late, w.lateness, w.outOfOrder, w.duplicates, w.nulls, share);
  }

  /** The events in the order of their times, each once. */
  public List<E> events() {
    Dice dice = new Dice(seed);
    List<E> events = new ArrayList<>(wishes.count);
    long hotLeft = Math.round(Math.max(0, wishes.hot) * wishes.count);
    for (int number = 0; number < wishes.count; number++) {
      boolean hot = wishes.hot >= 0 && dice.below(wishes.count - number) < hotLeft;
      hotLeft -= hot ? 1 : 0;
      events.add(event(number, key(hot, dice), dice));
    }
    return events;
  }

  private int key(boolean hot, Dice dice) {
    if (wishes.hot < 0) {
      return dice.below(kind.keys());
    }
    return hot ? 0 : dice.between(1, kind.keys() - 1);
  }

  private E event(long number, int key, Dice dice) {
    long slot = number * kind.secondsApart() + dice.below(kind.secondsApart());
    return kind.maker().make(number, kind.start().plusSeconds(slot), key, dice);
  }

  /**
   * Events without end, evenly spread over the keys and in order, for load; one thread may read
   * them.
   */
  public Stream<E> endless() {
    Dice dice = new Dice(seed);
    return LongStream.iterate(0, number -> number + 1)
        .mapToObj(number -> event(number, dice.below(kind.keys()), dice));
  }

  /**
   * The events as they arrive.
   *
   * @throws IllegalArgumentException when more is asked for than there is room for
   */
  public List<Arrival<E>> arrivals() {
    List<E> events = events();
    List<Instant> times = events.stream().map(Event::time).toList();
    Arrangement order = new Arrangement(times, wishes, kind.secondsApart(), new Dice(~seed));
    List<Arrival<E>> arrivals = new ArrayList<>();
    for (int number : order.numbers()) {
      E event = events.get(number);
      arrivals.add(new Arrival<>(event.key(), event.time(), order.isNull(number) ? null : event));
    }
    return List.copyOf(arrivals);
  }

  /** What is true of {@link #arrivals()}, to the event. */
  public Answer answer() {
    return Answer.of(arrivals(), wishes.late == 0 ? null : wishes.lateness);
  }
}
