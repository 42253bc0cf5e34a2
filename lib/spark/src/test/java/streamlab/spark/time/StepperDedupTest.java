package streamlab.spark.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static streamlab.spark.Lab.stepper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import streamlab.spark.time.fact.Fate;
import streamlab.spark.time.fact.Step;

@DisplayName("A stepper over a de-duplication")
class StepperDedupTest {

  record Reading(int id, Instant time) {}

  private static Reading reading(int id, String time) {
    return new Reading(id, Instant.parse("2019-02-05T" + time + ":00Z"));
  }

  /** Rows out so far and rows of state, after each of the course's seven micro-batches. */
  private static List<String> growth(UnaryOperator<Dataset<Row>> variant) {
    Stepper steps =
        stepper(readings -> variant.apply(readings.withWatermark("time", "10 minutes")))
            .together(reading(1, "10:00"), reading(1, "10:01"))
            .together(reading(1, "10:02"), reading(2, "10:02"))
            .feed(
                reading(3, "11:00"),
                reading(1, "10:00"),
                reading(1, "11:05"),
                reading(4, "13:00"),
                reading(5, "13:01"));
    List<String> growth = new ArrayList<>();
    int out = 0;
    for (Step step : steps.steps()) {
      out += step.emitted().size();
      growth.add(out + "/" + step.state().size());
    }
    return growth;
  }

  @Test
  @DisplayName("by key alone never forgets")
  void byKey() {
    assertEquals(
        List.of("1/1", "2/2", "3/3", "3/3", "3/3", "4/4", "5/5"),
        growth(readings -> readings.dropDuplicates("id")));
  }

  @Test
  @DisplayName("by key and time forgets, and takes copies with another time as new")
  void byKeyAndTime() {
    assertEquals(
        List.of("2/2", "4/4", "5/1", "5/1", "6/2", "7/1", "8/2"),
        growth(readings -> readings.dropDuplicates("id", "time")));
  }

  @Test
  @DisplayName("within the watermark forgets, and knows copies with another time")
  void withinWatermark() {
    assertEquals(
        List.of("1/1", "2/2", "3/1", "3/1", "4/2", "5/1", "6/2"),
        growth(readings -> readings.dropDuplicatesWithinWatermark("id")));
  }

  @Test
  @DisplayName("across runs: what came out, what was a copy and what came too late")
  void acrossRuns() {
    Stepper steps =
        stepper(
                readings ->
                    readings
                        .withWatermark("time", "10 minutes")
                        .dropDuplicatesWithinWatermark("id")
                        .select("id"))
            .together(reading(1, "10:00"), reading(1, "10:01"))
            .together(reading(1, "10:02"), reading(2, "10:02"))
            .feed(reading(3, "11:00"), reading(1, "10:00"), reading(3, "11:01"));
    assertEquals(
        List.of(List.of("1"), List.of("2"), List.of("3"), List.of(), List.of()),
        steps.steps().stream().map(Step::emitted).toList());
    assertEquals(List.of("1 duplicate; Spark does not say which"), steps.step(1).dropped());
    assertEquals(Fate.UNTOLD, steps.step(1).arrivals().get(0).fate());
    assertEquals(List.of("id 1 | until 10:10"), steps.step(1).state());
    assertEquals(
        List.of("event 6 (10:00) too late: 10:00 ≤ watermark 10:50"), steps.step(4).dropped());
    assertEquals(
        List.of("event 7 (11:01): duplicate, its key is in the state"), steps.step(5).dropped());
  }
}
