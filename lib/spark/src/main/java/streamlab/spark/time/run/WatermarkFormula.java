package streamlab.spark.time.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import streamlab.spark.time.fact.Clock;

/**
 * Says how Spark's watermark comes from the events seen: the latest event time less the delay. It
 * is said only when the sum gives the very value that Spark reports.
 */
final class WatermarkFormula {

  private final List<WatermarkRule> rules;
  private final Map<WatermarkRule, Instant> latest = new HashMap<>();

  WatermarkFormula(List<WatermarkRule> rules) {
    this.rules = rules;
  }

  void saw(Arrivals.Placed event) {
    for (WatermarkRule rule : rules) {
      boolean counts =
          rule.time().filter(time -> time.reads(event.entry().input().table())).isPresent();
      if (counts && event.time().isPresent()) {
        latest.merge(rule, event.time().get(), (one, other) -> one.isAfter(other) ? one : other);
      }
    }
  }

  String of(Optional<Instant> watermark, Clock clock) {
    List<WatermarkRule> known = rules.stream().filter(latest::containsKey).toList();
    if (watermark.isEmpty() || known.isEmpty() || known.size() < rules.size()) {
      return "";
    }
    List<Instant> boundaries = known.stream().map(this::boundary).toList();
    String name;
    if (boundaries.stream().min(Comparator.naturalOrder()).equals(watermark)) {
      name = "min";
    } else if (boundaries.stream().max(Comparator.naturalOrder()).equals(watermark)) {
      name = "max";
    } else {
      return "";
    }
    return known.size() == 1 ? single(known.get(0), clock) : several(name, known, clock);
  }

  private Instant boundary(WatermarkRule rule) {
    return latest.get(rule).minusMillis(rule.delayMillis());
  }

  private String single(WatermarkRule rule, Clock clock) {
    return clock.text(latest.get(rule)) + " − " + rule.delay();
  }

  private String several(String name, List<WatermarkRule> known, Clock clock) {
    List<String> delays = known.stream().map(WatermarkRule::delay).distinct().toList();
    List<String> parts = new ArrayList<>();
    for (WatermarkRule rule : known) {
      parts.add(delays.size() == 1 ? clock.text(latest.get(rule)) : single(rule, clock));
    }
    String all = parts.stream().collect(Collectors.joining(", ", name + "(", ")"));
    return delays.size() == 1 ? all + " − " + delays.get(0) : all;
  }
}
