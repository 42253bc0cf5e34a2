package streamlab.spark.time;

import static org.apache.spark.sql.functions.expr;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static streamlab.spark.Lab.stepper;

import java.time.Instant;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import streamlab.error.LabException;
import streamlab.spark.time.fact.Step;

@DisplayName("A stepper over two joined streams")
class StepperJoinTest {

  record Impression(String impressionId, Instant created) {}

  record Click(String clickId, Instant clicked) {}

  private static final Object[] ADS = {
    impression("100001", "10:00"),
    impression("100002", "10:01"),
    click("100001", "10:10"),
    click("100002", "10:20"),
    click("100001", "10:12"),
    impression("100003", "11:00"),
    click("100003", "11:05"),
    impression("100004", "11:30"),
    click("100004", "11:31")
  };

  private static Impression impression(String id, String time) {
    return new Impression(id, Instant.parse("2019-02-05T" + time + ":00Z"));
  }

  private static Click click(String id, String time) {
    return new Click(id, Instant.parse("2019-02-05T" + time + ":00Z"));
  }

  private static Stepper joined(String kind) {
    return stepper(
        Impression.class, Click.class, (impressions, clicks) -> join(impressions, clicks, kind));
  }

  private static Dataset<Row> join(Dataset<Row> impressions, Dataset<Row> clicks, String kind) {
    return impressions
        .withWatermark("created", "30 minutes")
        .join(
            clicks.withWatermark("clicked", "30 minutes"),
            expr(
                "impressionId = clickId"
                    + " AND clicked BETWEEN created AND created + INTERVAL 15 MINUTES"),
            kind)
        .select("impressionId", "created", "clicked");
  }

  private static List<String> emitted(Stepper steps) {
    return steps.steps().stream().flatMap(step -> step.emitted().stream()).toList();
  }

  @Test
  @DisplayName("shows what is kept for partners to come, and when the slower watermark ends it")
  void inner() {
    Stepper steps = joined("inner").feed(ADS);
    assertEquals(
        List.of(
            "100001 | 10:00 | 10:10",
            "100001 | 10:00 | 10:12",
            "100003 | 11:00 | 11:05",
            "100004 | 11:30 | 11:31"),
        emitted(steps));
    assertEquals(
        List.of("none", "none", "09:31", "09:31", "09:31", "09:50", "10:30", "10:35", "11:00"),
        steps.steps().stream().map(Step::watermark).toList());
    assertEquals(
        List.of(1, 2, 3, 4, 5, 6, 2, 3, 4),
        steps.steps().stream().map(step -> step.state().size()).toList());
    Step evicting = steps.step(7);
    assertEquals("min(11:00, 11:05) − 30 minutes = 10:30", evicting.formula());
    assertEquals(
        List.of("impression | 11:00 | 100003", "click | 11:05 | 100003"), evicting.state());
    assertEquals(5, evicting.closed().size());
    assertEquals(List.of("event 7, click: 11:05 | 100003"), evicting.events());
  }

  @Test
  @DisplayName("shows the row without a partner in the micro-batch that ends the wait")
  void outer() {
    Stepper steps = joined("left_outer").feed(ADS);
    assertEquals(List.of("100002 | 10:01 | null"), steps.step(7).sink().afterwards());
    assertEquals(5, emitted(steps).size());
  }

  @Test
  @DisplayName("takes events of both in one micro-batch")
  void together() {
    Stepper steps = joined("inner").together(ADS[0], ADS[2]).together(ADS[5], ADS[6]);
    assertEquals(List.of("100001 | 10:00 | 10:10"), steps.step(1).sink().withEvents());
    assertEquals("09:30", steps.step(1).watermark());
    assertEquals(List.of("100003 | 11:00 | 11:05"), steps.step(2).sink().withEvents());
    assertEquals(2, steps.step(2).closed().size());
  }

  @Test
  @DisplayName("refuses two inputs that can't be told apart and events that belong to none")
  void forms() {
    LabException same =
        assertThrows(LabException.class, () -> stepper(Click.class, Click.class, (a, b) -> a));
    assertTrue(same.getMessage().contains("Both inputs take Click"), same.getMessage());
    Stepper steps = joined("inner");
    LabException stranger = assertThrows(LabException.class, () -> steps.feed("a text"));
    assertEquals("No input takes a String, only Impression and Click.", stranger.getMessage());
  }
}
