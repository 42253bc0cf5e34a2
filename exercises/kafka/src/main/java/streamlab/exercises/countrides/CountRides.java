package streamlab.exercises.countrides;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;

/** How many taxi rides end at each location, and how many begin there? */
@FunctionalInterface
public interface CountRides {

  /**
   * A ride from one location to another; the numbers are ids of locations.
   *
   * @param vendor who offers the ride
   * @param pickUp where it begins
   * @param dropOff where it ends
   */
  record Ride(int vendor, int pickUp, int dropOff) {

    private static final Pattern JSON =
        Pattern.compile("\\{\"VendorID\":(\\d+),\"PULocationID\":(\\d+),\"DOLocationID\":(\\d+)}");

    private byte[] toJson() {
      String json =
          "{\"VendorID\":%d,\"PULocationID\":%d,\"DOLocationID\":%d}"
              .formatted(vendor, pickUp, dropOff);
      return json.getBytes(StandardCharsets.UTF_8);
    }

    private static Ride fromJson(byte[] bytes) {
      String json = new String(bytes, StandardCharsets.UTF_8);
      Matcher ride = JSON.matcher(json);
      if (!ride.matches()) {
        throw new SerializationException("This is no ride: " + json);
      }
      return new Ride(
          Integer.parseInt(ride.group(1)),
          Integer.parseInt(ride.group(2)),
          Integer.parseInt(ride.group(3)));
    }
  }

  /** How rides are written to a topic, as JSON, and read from it. */
  static Serde<Ride> rideSerde() {
    return Serdes.serdeFrom(
        (topic, ride) -> ride == null ? null : ride.toJson(),
        (topic, bytes) -> bytes == null ? null : Ride.fromJson(bytes));
  }

  /**
   * A topology that counts rides and writes each new count at once: the key is a location's id as
   * text, the value a {@code Long}.
   *
   * @param rides the topic to read; its keys are the drop-off locations as text, its values rides
   * @param perDropOff the topic for the number of rides that end at a location
   * @param perPickUp the topic for the number of rides that begin at a location
   */
  Topology topology(String rides, String perDropOff, String perPickUp);
}
