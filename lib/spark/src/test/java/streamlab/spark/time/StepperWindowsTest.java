package streamlab.spark.time;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.session_window;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static streamlab.spark.Lab.stepper;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import streamlab.spark.time.Trades.Trade;
import streamlab.spark.time.fact.Fate;
import streamlab.spark.time.fact.Step;

@DisplayName("A stepper over windows gives the course's tables:")
class StepperWindowsTest {

  private static List<Step> steps(Stepper stepper) {
    return stepper.steps();
  }

  @Test
  @DisplayName("tumbling totals, and the late event that changes an old window")
  void tumbling() {
    Stepper steps =
        stepper(trades -> Trades.totals(Trades.prepared(trades), Trades.QUARTER))
            .mode("update")
            .feed(Trades.ALL);
    assertEquals(
        List.of(
            "10:00–10:15 | buy 650 | sell 300",
            "10:15–10:30 | buy 0 | sell 650",
            "10:30–10:45 | buy 700 | sell 0",
            "10:45–11:00 | buy 0 | sell 600"),
        steps.last().state());
    assertEquals(List.of("10:00–10:15 | 650 | 0"), steps.step(2).emitted());
    assertEquals(List.of("10:00–10:15 | 650 | 300"), steps.step(6).emitted());
    assertEquals("none", steps.last().watermark());
    assertEquals("", steps.last().formula());
  }

  @Test
  @DisplayName("sliding totals, each event in three windows")
  void sliding() {
    Stepper steps =
        stepper(trades -> Trades.totals(Trades.prepared(trades), Trades.SLIDING))
            .mode("update")
            .feed(
                Trades.trade("10:03:00", "BUY", 200),
                Trades.trade("10:15:00", "BUY", 100),
                Trades.trade("10:14:59", "SELL", 50));
    assertEquals(
        List.of("09:50–10:05 | 200 | 0", "09:55–10:10 | 200 | 0", "10:00–10:15 | 200 | 0"),
        steps.step(1).emitted());
    assertEquals(
        List.of("10:05–10:20 | 100 | 0", "10:10–10:25 | 100 | 0", "10:15–10:30 | 100 | 0"),
        steps.step(2).emitted());
    assertEquals(
        List.of("10:00–10:15 | 200 | 50", "10:05–10:20 | 100 | 50", "10:10–10:25 | 100 | 50"),
        steps.step(3).emitted());
    assertTrue(steps(steps).stream().allMatch(s -> s.arrivals().get(0).windows().size() == 3));
  }

  @Test
  @DisplayName("state that grows with each window where no watermark ends them")
  void growing() {
    List<Trade> hundred =
        IntStream.range(0, 100)
            .mapToObj(
                i -> Trades.trade("%02d:%02d:00".formatted(i * 14 / 60, i * 14 % 60), "BUY", 1))
            .toList();
    Stepper steps =
        stepper(
                trades ->
                    Trades.prepared(trades)
                        .groupBy(org.apache.spark.sql.functions.window(col("time"), "14 minutes"))
                        .count())
            .mode("update")
            .together(hundred.subList(0, 50))
            .together(hundred.subList(50, 100));
    assertEquals(
        List.of(50, 100), steps.steps().stream().map(step -> step.state().size()).toList());
  }

  @Test
  @DisplayName("the watermark after each event, and what is dropped and what is still taken")
  void watermark() {
    Stepper steps = stepper(Trades::boundedTotals).mode("update").feed(Trades.ALL);
    assertEquals(
        List.of("09:33", "09:39", "09:52", "10:01", "10:18", "10:18", "10:18"),
        steps.steps().stream().map(Step::watermark).toList());
    Step evicting = steps.step(5);
    assertEquals("10:01", evicting.watermarkBefore());
    assertEquals("10:48 − 30 minutes = 10:18", evicting.formula());
    assertEquals(List.of("10:00–10:15 | buy 650 | sell 0"), evicting.closed());
    assertEquals(
        List.of(
            "10:15–10:30 | buy 0 | sell 350",
            "10:30–10:45 | buy 700 | sell 0",
            "10:45–11:00 | buy 0 | sell 600"),
        evicting.state());
    Step late = steps.step(6);
    assertEquals(1, late.droppedRows());
    assertEquals(
        List.of("event 6 (10:14) too late: 10:00–10:15 is over, 10:15 ≤ watermark 10:18"),
        late.dropped());
    assertEquals(List.of(), late.emitted());
    assertEquals(Fate.LATE, late.arrivals().get(0).fate());
    Step taken = steps.step(7);
    assertEquals(0, taken.droppedRows());
    assertEquals(List.of(), taken.dropped());
    assertEquals(List.of("10:15–10:30 | 0 | 650"), taken.emitted());
  }

  @Test
  @DisplayName("append mode waits for the window's end and emits in the micro-batch without data")
  void append() {
    Stepper steps = stepper(Trades::boundedTotals).feed(Trades.ALL);
    for (Step step : steps.steps()) {
      assertEquals(List.of(), step.sink().withEvents());
      assertEquals(
          step.number() == 5 ? List.of("10:00–10:15 | 650 | 0") : List.of(),
          step.sink().afterwards());
    }
  }

  @Test
  @DisplayName("complete mode keeps and counts everything; the watermark moves all the same")
  void complete() {
    Stepper steps = stepper(Trades::boundedTotals).mode("complete").feed(Trades.ALL);
    assertEquals(
        List.of(
            "10:00–10:15 | 650 | 300",
            "10:15–10:30 | 0 | 650",
            "10:30–10:45 | 700 | 0",
            "10:45–11:00 | 0 | 600"),
        steps.last().emitted());
    assertEquals(4, steps.last().state().size());
    assertEquals("10:18", steps.last().watermark());
    assertTrue(steps.steps().stream().allMatch(step -> step.droppedRows() == 0));
  }

  @Test
  @DisplayName("nothing is late within the micro-batch that moves the watermark")
  void sameBatch() {
    Stepper steps =
        stepper(
                trades ->
                    Trades.watermarked(trades).groupBy(Trades.QUARTER).agg(count(lit(1)).as("n")))
            .mode("update")
            .together(Trades.ALL.subList(4, 7));
    Step step = steps.last();
    assertEquals(List.of("10:00–10:15 | 1", "10:15–10:30 | 1", "10:45–11:00 | 1"), step.emitted());
    assertEquals(0, step.droppedRows());
    assertEquals(List.of("10:00–10:15 | n 1"), step.closed());
  }

  @Test
  @DisplayName("an event too late for some of its sliding windows counts in the others")
  void partlyLate() {
    Stepper steps =
        stepper(trades -> Trades.totals(Trades.watermarked(trades), Trades.SLIDING))
            .mode("update")
            .feed(Trades.ALL.subList(0, 6));
    assertEquals(
        List.of("10:05–10:20 | 450 | 300", "10:10–10:25 | 0 | 650"), steps.last().emitted());
    assertEquals(
        List.of(
            "event 6 (10:14) too late for 1 of its 3 windows: 10:00–10:15 is over,"
                + " 10:15 ≤ watermark 10:18"),
        steps.last().dropped());
  }

  @Test
  @DisplayName("sessions grow, merge, close and let no one in any more")
  void sessions() {
    Stepper steps =
        stepper(
                trades ->
                    Trades.prepared(trades)
                        .withWatermark("time", "10 minutes")
                        .groupBy(session_window(col("time"), "10 minutes"), col("brokerCode"))
                        .agg(count(lit(1)).as("n")))
            .feed(Trades.ALL.subList(0, 6));
    assertEquals(List.of("10:03–10:13 | brokerCode ABX | n 1"), steps.step(1).state());
    assertEquals(List.of("10:03–10:19 | brokerCode ABX | n 2"), steps.step(2).state());
    assertEquals(List.of("10:03–10:19 | ABX | 2"), steps.step(4).emitted());
    assertEquals(List.of("10:03–10:19 | brokerCode ABX | n 2"), steps.step(4).closed());
    assertEquals(List.of("10:22–10:41 | brokerCode ABX | n 2"), steps.step(4).state());
    assertEquals(
        List.of("event 6 (10:14) too late: 10:14–10:24 is over, 10:24 ≤ watermark 10:38"),
        steps.last().dropped());
  }
}
