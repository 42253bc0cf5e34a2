package streamlab.spark.time.run;

import java.util.Optional;
import org.apache.spark.sql.catalyst.plans.logical.EventTimeWatermark;

/**
 * A {@code withWatermark} of the query.
 *
 * @param column the name of its column
 * @param delayMillis its delay
 * @param delay its delay in words: {@code 30 minutes}
 * @param time what gives an event's time, if a single event does
 */
record WatermarkRule(String column, long delayMillis, String delay, Optional<EventPlan> time) {

  static WatermarkRule of(EventTimeWatermark node) {
    return new WatermarkRule(
        node.eventTime().name(),
        EventTimeWatermark.getDelayMs(node.delay()),
        node.delay().toString(),
        EventPlan.of(node.child(), node.eventTime()));
  }
}
