package streamlab.spark.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static streamlab.spark.Lab.stepper;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsWithStateFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.GroupState;
import org.apache.spark.sql.streaming.GroupStateTimeout;
import org.apache.spark.sql.streaming.OutputMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import streamlab.spark.time.draw.StepPicture;
import streamlab.spark.time.fact.Step;

@DisplayName("A stepper over a state of the query's own code")
class StepperOwnStateTest {

  record Visit(Instant time, String user) {}

  private static final Object[] VISITS = {
    visit("10:00", "ann"), visit("10:02", "bob"), visit("10:08", "ann"), visit("10:13", "cid")
  };

  private static Visit visit(String time, String user) {
    return new Visit(Instant.parse("2019-02-05T" + time + ":00Z"), user);
  }

  private static Dataset<Row> presence(Dataset<Row> visits, GroupStateTimeout timeout) {
    FlatMapGroupsWithStateFunction<String, Row, Instant, String> seen =
        (user, rows, state) -> seen(user, rows, state, timeout);
    return visits
        .withWatermark("time", "0 seconds")
        .groupByKey((MapFunction<Row, String>) row -> row.getAs("user"), Encoders.STRING())
        .flatMapGroupsWithState(
            seen, OutputMode.Append(), Encoders.INSTANT(), Encoders.STRING(), timeout)
        .toDF("what");
  }

  private static Iterator<String> seen(
      String user, Iterator<Row> rows, GroupState<Instant> state, GroupStateTimeout timeout) {
    if (state.hasTimedOut()) {
      state.remove();
      return List.of(user + " left").iterator();
    }
    Instant last = rows.next().<java.sql.Timestamp>getAs("time").toInstant();
    state.update(last);
    if (timeout.equals(GroupStateTimeout.EventTimeTimeout())) {
      state.setTimeoutTimestamp(last.toEpochMilli(), "10 minutes");
    }
    return List.<String>of().iterator();
  }

  @Test
  @DisplayName("says what is kept until when, and when the watermark has ended it")
  void timeouts() {
    Stepper steps =
        stepper(visits -> presence(visits, GroupStateTimeout.EventTimeTimeout())).feed(VISITS);
    assertEquals(
        List.of(
            "value bob | groupState 10:02 | until 10:12",
            "value ann | groupState 10:08 | until 10:18"),
        steps.step(3).state());
    Step leaving = steps.step(4);
    assertEquals(List.of("bob left"), leaving.sink().afterwards());
    assertEquals(List.of("value bob | groupState 10:02 | until 10:12"), leaving.closed());
    String drawn = StepPicture.of(leaving).svg();
    assertTrue(drawn.contains(">leaves bob | 10:02 | until 10:12<"), drawn);
  }

  @Test
  @DisplayName("says nothing of an end where there is no timeout")
  void withoutTimeouts() {
    Stepper steps =
        stepper(visits -> presence(visits, GroupStateTimeout.NoTimeout())).feed(VISITS[0]);
    assertEquals(List.of("value ann | groupState 10:00"), steps.last().state());
  }
}
