package streamlab.spark.time.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import streamlab.spark.time.fact.Clock;
import streamlab.spark.time.fact.Fate;
import streamlab.spark.time.fact.Span;

/**
 * What became of the events of one micro-batch. That rows were dropped is Spark's word; the reason
 * is added where Spark's own windows and watermark show it. Which event it was is sure only for an
 * event that was alone.
 *
 * @param late rows dropped by the watermark
 * @param duplicates copies dropped
 * @param watermark the one that the events met
 */
record Fates(long late, long duplicates, Optional<Instant> watermark, Clock clock) {

  /** The fate of an event of a micro-batch with so many events. */
  Fate of(Arrivals.Placed event, int events) {
    if (late == 0 && duplicates == 0) {
      return Fate.TAKEN;
    }
    if (events > 1) {
      return Fate.UNTOLD;
    }
    if (late == 0) {
      return Fate.DUPLICATE;
    }
    return late < event.windows().size() ? Fate.PARTLY_LATE : Fate.LATE;
  }

  /** Which events were dropped and why. */
  List<String> sentences(List<Arrivals.Placed> events, int firstNumber) {
    if (late == 0 && duplicates == 0) {
      return List.of();
    }
    if (events.size() == 1) {
      return List.of(sentence(events.get(0), firstNumber));
    }
    List<String> sentences = new ArrayList<>();
    if (late > 0) {
      sentences.add(
          late + (late == 1 ? " row" : " rows") + " too late; Spark does not say of which event");
    }
    if (duplicates > 0) {
      sentences.add(
          duplicates
              + (duplicates == 1 ? " duplicate" : " duplicates")
              + "; Spark does not say which");
    }
    return sentences;
  }

  private String sentence(Arrivals.Placed event, int number) {
    String name = "event " + number + event.time().map(t -> " (" + clock.text(t) + ")").orElse("");
    if (late == 0) {
      return name + ": duplicate, its key is in the state";
    }
    List<Span> ended = event.windows().stream().filter(window -> isOver(window.end())).toList();
    if (ended.size() == late) {
      String which = ended.stream().map(clock::text).collect(Collectors.joining(", "));
      String ends = ended.stream().map(w -> clock.text(w.end())).collect(Collectors.joining(", "));
      String part =
          ended.size() < event.windows().size()
              ? " for " + ended.size() + " of its " + event.windows().size() + " windows"
              : "";
      return name
          + " too late"
          + part
          + ": "
          + which
          + (ended.size() == 1 ? " is" : " are")
          + " over, "
          + ends
          + boundary();
    }
    if (event.windows().isEmpty() && event.time().filter(this::isOver).isPresent()) {
      return name + " too late: " + clock.text(event.time()) + boundary();
    }
    return name + " too late";
  }

  private boolean isOver(Instant time) {
    return watermark.filter(boundary -> !time.isAfter(boundary)).isPresent();
  }

  private String boundary() {
    return " ≤ watermark " + clock.text(watermark);
  }
}
