package streamlab.data;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A click on an advertisement. JSON fields: {@code ImpressionID} and {@code CreatedTime} ({@code
 * yyyy-MM-dd HH:mm:ss}, UTC). The key is the impression's id.
 *
 * @param impressionId which impression was clicked on
 * @param time when
 */
public record AdClick(String impressionId, Instant time) implements Event {

  /**
   * Clicks on impressions, no two on the same one. The known answer of an inner join "the click
   * comes at most {@code within} after the impression" is {@code matching} rows.
   *
   * @param seed the same seed gives the same clicks
   * @param matching how many come in time, the limit included
   * @param tooLate how many more come after it, by up to {@code within}
   * @param within whole seconds
   * @return the clicks by their time
   * @throws IllegalArgumentException when there are fewer impressions than clicks
   */
  public static List<AdClick> on(
      List<Impression> impressions, long seed, int matching, int tooLate, Duration within) {
    if (matching + tooLate > impressions.size()) {
      throw new IllegalArgumentException(
          (matching + tooLate) + " clicks need as many impressions, not " + impressions.size());
    }
    Dice dice = new Dice(seed);
    int limit = Math.toIntExact(within.toSeconds());
    int[] order = Arrangement.shuffled(impressions.size(), dice);
    List<AdClick> clicks = new ArrayList<>();
    for (int i = 0; i < matching + tooLate; i++) {
      Impression impression = impressions.get(order[i]);
      int after = i < matching ? dice.between(0, limit) : limit + dice.between(1, limit);
      clicks.add(new AdClick(impression.id(), impression.time().plusSeconds(after)));
    }
    clicks.sort(Comparator.comparing(AdClick::time).thenComparing(AdClick::impressionId));
    return List.copyOf(clicks);
  }

  @Override
  public String key() {
    return impressionId;
  }

  @Override
  public String json() {
    return new JsonText().field("ImpressionID", impressionId).plainTime("CreatedTime", time).end();
  }
}
