package streamlab.exercises.rideproducer;

import java.time.Clock;
import java.util.Map;

/** Taxi rides become records: keyed by where they end, told what became of each. */
@FunctionalInterface
public interface RideProducer {

  /**
   * A ride that ends; the numbers are ids.
   *
   * @param vendor who offers the ride
   * @param pickUp the location where it began
   * @param dropOff the location where it ends
   */
  record Ride(int vendor, int pickUp, int dropOff) {}

  /** Sends rides until it is closed. */
  interface Publisher extends AutoCloseable {

    /** Sends a ride that ends now and returns without waiting for the broker's answer. */
    void publish(Ride ride) throws Exception;

    /** Returns when each ride sent has its answer; nothing is left open then. */
    @Override
    void close() throws Exception;
  }

  /** Is told what became of each ride. */
  interface Report {

    /** The ride is in the topic, at this offset. */
    void stored(Ride ride, long offset);

    /** The ride did not get into the topic. */
    void failed(Ride ride, Exception error);
  }

  /**
   * Opens a publisher.
   *
   * @param client the settings that a client of this cluster needs; a map to add to
   * @param topic the topic, which is there
   * @param clock says what time it is
   * @param report is told what became of each ride
   * @throws Exception when there can be no publisher
   */
  Publisher open(Map<String, Object> client, String topic, Clock clock, Report report)
      throws Exception;
}
