package streamlab.spark.time.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import streamlab.spark.time.fact.Clock;
import streamlab.spark.time.fact.Span;

@DisplayName("The line of event time")
class AxisTest {

  private static final Instant NINE = Instant.parse("2019-02-05T09:33:00Z");

  private static Axis axis(Duration length) {
    return new Axis(new Span(NINE, NINE.plus(length)), 100, 700);
  }

  @Test
  @DisplayName("puts its ends at the edges and what is out of view, too")
  void places() {
    Axis axis = axis(Duration.ofHours(1));
    assertEquals(100, axis.x(NINE));
    assertEquals(400, axis.x(NINE.plusSeconds(1800)));
    assertEquals(700, axis.x(NINE.plusSeconds(3600)));
    assertEquals(100, axis.x(NINE.minusSeconds(1)));
    assertEquals(700, axis.x(NINE.plusSeconds(9999)));
  }

  @Test
  @DisplayName("has round ticks, at most eight, from a second to many years")
  void ticks() {
    Clock clock = Clock.at(NINE);
    assertEquals(
        List.of("09:40", "09:50", "10:00", "10:10", "10:20", "10:30", "10:40"),
        axis(Duration.ofMinutes(67)).ticks(clock).stream().map(clock::text).toList());
    for (Duration length = Duration.ofSeconds(1);
        length.toDays() < 10_000;
        length = length.multipliedBy(3).dividedBy(2).plusSeconds(1)) {
      int ticks = axis(length).ticks(clock).size();
      assertTrue(ticks <= 8, length + " has " + ticks);
    }
  }
}
