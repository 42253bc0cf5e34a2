package streamlab.data;

import java.time.Duration;
import java.time.Instant;

/**
 * A taxi ride that has ended. JSON fields: {@code VendorID}, {@code tpep_pickup_datetime}, {@code
 * tpep_dropoff_datetime} (both {@code yyyy-MM-dd HH:mm:ss}, UTC), {@code PULocationID}, {@code
 * DOLocationID}. The key is the drop-off location, the time that of the drop-off.
 *
 * @param vendor 1 or 2
 * @param dropOff when the ride ended
 * @param took how long it took
 * @param pickupLocation where it began
 * @param dropOffLocation where it ended
 */
public record Ride(
    int vendor, Instant dropOff, Duration took, int pickupLocation, int dropOffLocation)
    implements Event {

  static final Integer[] LOCATIONS = {186, 230, 132, 161, 42, 237, 236, 48, 79, 138};

  static Ride make(long number, Instant time, int key, Dice dice) {
    return new Ride(
        dice.between(1, 2),
        time,
        Duration.ofMinutes(dice.between(3, 45)),
        dice.oneOf(LOCATIONS),
        LOCATIONS[key]);
  }

  @Override
  public String key() {
    return Integer.toString(dropOffLocation);
  }

  @Override
  public Instant time() {
    return dropOff;
  }

  @Override
  public String json() {
    return new JsonText()
        .field("VendorID", vendor)
        .plainTime("tpep_pickup_datetime", dropOff.minus(took))
        .plainTime("tpep_dropoff_datetime", dropOff)
        .field("PULocationID", pickupLocation)
        .field("DOLocationID", dropOffLocation)
        .end();
  }
}
