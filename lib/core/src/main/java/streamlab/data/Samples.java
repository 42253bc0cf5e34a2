package streamlab.data;

import java.time.Instant;

/**
 * The domains of the course. Each gives events in the order of their times, no two at the same
 * time, spread evenly over the keys; what makes them less well-behaved is up to {@link Sample}.
 */
public final class Samples {

  private Samples() {}

  /** Taxi rides of 15 January 2024, from 10:00 on, one in ten seconds, to ten locations. */
  public static Sample<Ride> rides(long seed) {
    return sample(seed, Ride.LOCATIONS.length, "2024-01-15T10:00:00Z", 10, Ride::make);
  }

  /** Clicks of twelve users on 15 January 2024, from 09:00 on, one in two seconds. */
  public static Sample<ClickEvent> clicks(long seed) {
    return sample(seed, ClickEvent.USERS.length, "2024-01-15T09:00:00Z", 2, ClickEvent::make);
  }

  /** Purchases of twelve users on 15 January 2024, from 08:00 on, one in thirty seconds. */
  public static Sample<Purchase> purchases(long seed) {
    return sample(seed, ClickEvent.USERS.length, "2024-01-15T08:00:00Z", 30, Purchase::make);
  }

  /** Invoices for eight customers of 5 February 2019, from 08:00 on, one a minute. */
  public static Sample<Invoice> invoices(long seed) {
    return sample(seed, Invoice.CARDS.length, "2019-02-05T08:00:00Z", 60, Invoice::make);
  }

  /** Trades of eight brokers on 5 February 2019, from 10:00 on, one in thirty seconds. */
  public static Sample<Trade> trades(long seed) {
    return sample(seed, Trade.BROKERS.length, "2019-02-05T10:00:00Z", 30, Trade::make);
  }

  /** Impressions for five campaigners on 5 February 2019, from 10:00 on, one in twenty seconds. */
  public static Sample<Impression> impressions(long seed) {
    return sample(
        seed, Impression.CAMPAIGNERS.length, "2019-02-05T10:00:00Z", 20, Impression::make);
  }

  private static <E extends Event> Sample<E> sample(
      long seed, int keys, String start, int secondsApart, Kind.Maker<E> maker) {
    return new Sample<>(new Kind<>(keys, Instant.parse(start), secondsApart, maker), seed);
  }
}
