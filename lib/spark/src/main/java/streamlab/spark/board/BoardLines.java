package streamlab.spark.board;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import streamlab.show.Values;

/** The facts of a board, each a name and a value in words: the same for a page and a terminal. */
final class BoardLines {

  static final String INPUT = "input";
  static final String PHASES = "phases";

  private BoardLines() {}

  static Map<String, String> of(BoardFacts facts) {
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("status", facts.status());
    facts.batch().ifPresent(batch -> addTo(lines, batch));
    return lines;
  }

  private static void addTo(Map<String, String> lines, BoardFacts.Batch batch) {
    lines.put(
        "batch",
        "number %d, %s in %s"
            .formatted(batch.number(), Amounts.rows(batch.rows()), Amounts.millis(batch.millis())));
    lines.put(INPUT, Amounts.perSecond(batch.inputPerSecond()));
    lines.put("processed", Amounts.perSecond(batch.processedPerSecond()));
    lines.put(PHASES, phases(batch));
    batch.eventTime().ifPresent(time -> lines.put("watermark", watermark(time)));
    batch.state().ifPresent(state -> addTo(lines, state));
    int number = 0;
    for (BoardFacts.Source source : batch.sources()) {
      number++;
      lines.put(batch.sources().size() == 1 ? "source" : "source " + number, source(source));
    }
    lines.put("sink", batch.sink());
  }

  private static void addTo(Map<String, String> lines, BoardFacts.State state) {
    lines.put("state", Amounts.rows(state.rows()) + ", " + Amounts.bytes(state.bytes()));
    lines.put("dropped as late", Amounts.rows(state.dropped()));
  }

  /** The essence in one line of a terminal. */
  static String essence(BoardFacts facts) {
    return facts.query()
        + ": "
        + facts.status()
        + facts.batch().map(BoardLines::essence).orElse("");
  }

  private static String essence(BoardFacts.Batch batch) {
    String line = ", batch " + batch.number() + ", " + Amounts.perSecond(batch.inputPerSecond());
    return batch.state().map(state -> line + essence(state)).orElse(line);
  }

  private static String essence(BoardFacts.State state) {
    return ", state " + Amounts.count(state.rows()) + ", late " + Amounts.count(state.dropped());
  }

  private static String phases(BoardFacts.Batch batch) {
    return batch.phases().entrySet().stream()
        .map(phase -> phase.getKey() + " " + phase.getValue())
        .collect(Collectors.joining(" · ", "", " ms"));
  }

  private static String watermark(BoardFacts.EventTime time) {
    if (time.watermark().equals(Instant.EPOCH)) {
      return "none yet: it moves after the first batch with events";
    }
    return Values.text(time.watermark()) + time.newest().map(each -> lag(time, each)).orElse("");
  }

  private static String lag(BoardFacts.EventTime time, Instant newest) {
    String span = Amounts.span(Duration.between(time.watermark(), newest));
    return ", " + span + " behind the newest event at " + Values.text(newest);
  }

  private static String source(BoardFacts.Source source) {
    String read = source.from().isEmpty() ? ", read to " : ", read from " + source.from() + " to ";
    String latest = source.latest().isEmpty() ? "" : ", newest there " + source.latest();
    return source.name() + read + source.to() + latest;
  }
}
