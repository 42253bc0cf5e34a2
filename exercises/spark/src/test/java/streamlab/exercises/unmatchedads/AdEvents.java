package streamlab.exercises.unmatchedads;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import streamlab.data.AdClick;
import streamlab.data.Impression;
import streamlab.data.Samples;
import streamlab.show.Values;
import streamlab.spark.stream.Feed;

/** Impressions and clicks, and in plain Java what both outer joins make of them. */
record AdEvents(List<Impression> impressions, List<AdClick> clicks) {

  private static final Duration LIMIT = Duration.ofMinutes(15);

  /** Of {@code "100001 10:00"}, on the day of the task. */
  static AdEvents of(List<String> impressions, List<String> clicks) {
    return new AdEvents(
        impressions.stream().map(AdEvents::impression).toList(),
        clicks.stream().map(text -> new AdClick(text.split(" ")[0], time(text))).toList());
  }

  private static Impression impression(String text) {
    return new Impression(text.split(" ")[0], time(text), "ABC Ltd");
  }

  private static Instant time(String text) {
    String time = text.split(" ")[1];
    return Instant.parse("2019-02-05T" + (time.length() == 5 ? time + ":00" : time) + "Z");
  }

  /** Twelve clicks in time, eight too late, twenty impressions without one, two strange clicks. */
  static AdEvents hidden() {
    List<Impression> impressions = Samples.impressions(29_10).count(40).events();
    Stream<AdClick> some = AdClick.on(impressions, 29_11, 12, 8, LIMIT).stream();
    Stream<AdClick> strange =
        Stream.of("5 10:02", "6 10:03").map(text -> new AdClick(text.split(" ")[0], time(text)));
    return new AdEvents(impressions, Stream.concat(some, strange).toList());
  }

  List<Row> impressionRows() {
    return impressions.stream().map(each -> Feed.row(each.id(), each.time())).toList();
  }

  List<Row> clickRows() {
    return clicks.stream().map(each -> Feed.row(each.impressionId(), each.time())).toList();
  }

  /** Pairs, and impressions without a click. */
  List<String> everyImpression() {
    Stream<String> alone =
        impressions.stream()
            .filter(each -> clicks.stream().noneMatch(click -> together(each, click)))
            .map(each -> row(each.id(), utc(each.time()), null, null));
    return Stream.concat(pairs().stream(), alone).sorted().toList();
  }

  /** Pairs, and clicks without an impression. */
  List<String> everyClick() {
    Stream<String> alone =
        clicks.stream()
            .filter(click -> impressions.stream().noneMatch(each -> together(each, click)))
            .map(click -> row(null, null, click.impressionId(), utc(click.time())));
    return Stream.concat(pairs().stream(), alone).sorted().toList();
  }

  /** Pairs alone. */
  List<String> pairs() {
    return impressions.stream()
        .flatMap(
            each ->
                clicks.stream()
                    .filter(click -> together(each, click))
                    .map(
                        click ->
                            row(
                                each.id(),
                                utc(each.time()),
                                click.impressionId(),
                                utc(click.time()))))
        .sorted()
        .toList();
  }

  private static boolean together(Impression impression, AdClick click) {
    return impression.id().equals(click.impressionId())
        && !click.time().isBefore(impression.time())
        && !click.time().isAfter(impression.time().plus(LIMIT));
  }

  private static LocalDateTime utc(Instant time) {
    return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
  }

  private static String row(Object... values) {
    return Values.rowText(Arrays.asList(values));
  }
}
