package streamlab.data;

import static java.time.Duration.ofMinutes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A sample of events")
class SampleTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  static Stream<Arguments> kinds() {
    return Stream.of(
        Arguments.of("rides", Samples.rides(7)),
        Arguments.of("clicks", Samples.clicks(7)),
        Arguments.of("purchases", Samples.purchases(7)),
        Arguments.of("invoices", Samples.invoices(7)),
        Arguments.of("trades", Samples.trades(7)),
        Arguments.of("impressions", Samples.impressions(7)));
  }

  private static Sample<Trade> messy(long seed) {
    return Samples.trades(seed)
        .count(500)
        .late(20, ofMinutes(15))
        .outOfOrder(30)
        .duplicates(10)
        .nulls(5)
        .skew(0.6);
  }

  @Test
  @DisplayName("is the same on every machine, JDK, language and time zone")
  void pinned() throws Exception {
    Locale language = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
      String all =
          kinds()
              .flatMap(each -> lines((Sample<?>) each.get()[1]))
              .collect(Collectors.joining("\n"));
      assertEquals("cdcac4bbb6c47244", hash(all + "\n" + lines(messy(7)).toList()));
    } finally {
      Locale.setDefault(language);
      TimeZone.setDefault(zone);
    }
  }

  private static Stream<String> lines(Sample<?> sample) {
    return sample.arrivals().stream()
        .map(each -> each.key() + " " + each.time() + " " + each.json());
  }

  private static String hash(String text) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    return HexFormat.of()
        .formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)))
        .substring(0, 16);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  @DisplayName("is valid JSON with a key, in the order of its times, all of them long ago")
  void wellFormed(String name, Sample<?> sample) throws Exception {
    Instant before = Instant.parse("2019-01-01T00:00:00Z");
    for (Event event : sample.events()) {
      JsonNode json = JSON.readTree(event.json());
      assertTrue(json.size() >= 2 && !event.key().isEmpty(), event.json());
      assertTrue(event.time().isAfter(before), "ascending");
      before = event.time();
    }
    assertTrue(before.isBefore(Instant.parse("2024-02-01T00:00:00Z")));
    assertEquals(100, sample.events().size());
  }

  @Test
  @DisplayName("writes times as people and parsers read them")
  void times() throws Exception {
    Instant leapDay = Instant.parse("2024-02-29T23:05:09Z");
    JsonNode click = JSON.readTree(new ClickEvent("a@b", leapDay, "u").json());
    assertEquals("2024-02-29T23:05:09Z", click.get("timestamp").textValue());
    JsonNode ride = JSON.readTree(new Ride(1, leapDay, Duration.ofMinutes(1450), 132, 186).json());
    assertEquals("2024-02-28 22:55:09", ride.get("tpep_pickup_datetime").textValue());
    for (int day = 0; day < 40_000; day += 13) {
      Instant time = Instant.ofEpochSecond(day * 86_400L + day);
      assertTrue(new ClickEvent("a@b", time, "u").json().contains("\"" + time + "\""));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  @DisplayName("is late, out of order, doubled, empty and skewed exactly as often as asked for")
  void knownAnswer(long seed) {
    Sample<Trade> sample = messy(seed);
    Answer answer = sample.answer();
    assertEquals(510, answer.arrivals());
    assertEquals(20, answer.late());
    assertEquals(20 + 30 + 10, answer.outOfOrder());
    assertEquals(10, answer.duplicates());
    assertEquals(5, answer.nulls());
    long hot = sample.events().stream().filter(each -> each.key().equals("ABX")).count();
    assertEquals(300, hot);
    assertEquals(495, sum(answer.byKey()));
    assertEquals(475, sum(answer.inTimeByKey()));
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  @Test
  @DisplayName("arrives in order and once when nothing else is asked for")
  void clean() {
    Answer answer = Samples.rides(1).count(1000).answer();
    assertEquals(1000, answer.arrivals());
    assertEquals(0, answer.outOfOrder() + answer.late() + answer.duplicates() + answer.nulls());
    assertEquals(answer.byKey(), answer.inTimeByKey());
    assertEquals(10, answer.byKey().size());
  }

  @Test
  @DisplayName("of another seed is another one, and without end begins as the finite one does")
  void seeds() {
    assertNotEquals(Samples.clicks(1).events(), Samples.clicks(2).events());
    List<ClickEvent> first = Samples.clicks(1).endless().limit(100).toList();
    assertEquals(Samples.clicks(1).events(), first);
  }

  @Test
  @DisplayName("of clicks on impressions matches as often as asked for")
  void adClicks() {
    List<Impression> impressions = Samples.impressions(3).count(200).events();
    Map<String, Instant> shown =
        impressions.stream().collect(Collectors.toMap(Impression::id, Impression::time));
    List<AdClick> clicks = AdClick.on(impressions, 3, 80, 15, ofMinutes(15));
    long matching =
        clicks.stream()
            .filter(
                each -> !each.time().isAfter(shown.get(each.impressionId()).plus(ofMinutes(15))))
            .count();
    assertEquals(80, matching);
    assertEquals(95, clicks.stream().map(AdClick::impressionId).distinct().count());
  }

  @Test
  @DisplayName("refuses what can't be had, in a sentence")
  void refuses() {
    Sample<Trade> trades = Samples.trades(1);
    for (Sample<Trade> each :
        List.of(
            trades.late(26, ofMinutes(15)),
            trades.late(1, ofMinutes(1)),
            trades.late(1, Duration.ofDays(1)),
            trades.nulls(101))) {
      String told = assertThrows(IllegalArgumentException.class, each::arrivals).getMessage();
      assertTrue(told.length() > 30, told);
    }
  }
}
