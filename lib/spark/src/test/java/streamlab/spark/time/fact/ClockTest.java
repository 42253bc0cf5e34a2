package streamlab.spark.time.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The clock of a stepper")
class ClockTest {

  private final Clock clock = Clock.at(Instant.parse("2019-02-05T10:03:00Z"));

  @Test
  @DisplayName("writes no more than is needed")
  void shortest() {
    assertEquals("10:03", clock.text(Instant.parse("2019-02-05T10:03:00Z")));
    assertEquals("10:14:59", clock.text(Instant.parse("2019-02-05T10:14:59Z")));
    assertEquals("10:14:59.500", clock.text(Instant.parse("2019-02-05T10:14:59.5Z")));
    assertEquals("2019-02-06 00:00", clock.text(Instant.parse("2019-02-06T00:00:00Z")));
    assertEquals("none", clock.text(Optional.<Instant>empty()));
    assertEquals(
        "10:00–10:15",
        clock.text(
            new Span(
                Instant.parse("2019-02-05T10:00:00Z"), Instant.parse("2019-02-05T10:15:00Z"))));
  }
}
