package streamlab.data;

import java.time.Instant;

/**
 * An advertisement that was shown. JSON fields: {@code ImpressionID}, {@code CreatedTime} ({@code
 * yyyy-MM-dd HH:mm:ss}, UTC), {@code Campaigner}. The key is the campaigner; for joins take the id,
 * which no two impressions share.
 *
 * @param id six digits, from 100001 on
 * @param time when it was shown
 * @param campaigner who pays for it
 */
public record Impression(String id, Instant time, String campaigner) implements Event {

  static final String[] CAMPAIGNERS = {
    "ABC Ltd", "Best Shoes", "City Bikes", "Dairy Co", "Eco Car"
  };

  static Impression make(long number, Instant time, int key, Dice dice) {
    return new Impression(Long.toString(100_001 + number), time, CAMPAIGNERS[key]);
  }

  @Override
  public String key() {
    return campaigner;
  }

  @Override
  public String json() {
    return new JsonText()
        .field("ImpressionID", id)
        .plainTime("CreatedTime", time)
        .field("Campaigner", campaigner)
        .end();
  }
}
