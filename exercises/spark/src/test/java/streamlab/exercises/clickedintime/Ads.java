package streamlab.exercises.clickedintime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import streamlab.data.AdClick;
import streamlab.data.Impression;
import streamlab.data.Samples;
import streamlab.show.Values;
import streamlab.spark.stream.Feed;

/** Impressions and clicks, and in plain Java which of them belong together. */
record Ads(List<Impression> impressions, List<AdClick> clicks) {

  static final String IMPRESSION = "ImpressionID string, CreatedTime string, Campaigner string";
  static final String CLICK = "ImpressionID string, CreatedTime string";
  static final Duration LIMIT = Duration.ofMinutes(15);

  private static final DateTimeFormatter TEXT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

  static Impression impression(String id, String time) {
    return new Impression(id, at(time), "ABC Ltd");
  }

  static AdClick click(String id, String time) {
    return new AdClick(id, at(time));
  }

  private static Instant at(String time) {
    String full = time.length() == 5 ? time + ":00" : time;
    return Instant.parse("2019-02-05T" + full + "Z");
  }

  /** The events of the task. */
  static Ads ofTask() {
    return new Ads(
        List.of(
            impression("100001", "10:00"),
            impression("100002", "10:01"),
            impression("100003", "11:00"),
            impression("100004", "11:30")),
        List.of(
            click("100001", "10:10"),
            click("100002", "10:20"),
            click("100001", "10:12"),
            click("100003", "11:05"),
            click("100004", "11:31")));
  }

  /** Twenty clicks in time, ten too late, thirty impressions without one. */
  static Ads hidden() {
    List<Impression> impressions = Samples.impressions(29_06).count(60).events();
    return new Ads(impressions, AdClick.on(impressions, 29_08, 20, 10, LIMIT));
  }

  List<Row> impressionRows() {
    return impressions.stream()
        .map(each -> Feed.row(each.id(), TEXT.format(each.time()), each.campaigner()))
        .toList();
  }

  List<Row> clickRows() {
    return clicks.stream()
        .map(each -> Feed.row(each.impressionId(), TEXT.format(each.time())))
        .toList();
  }

  /** The right rows. */
  List<String> inTime() {
    return pairs((impression, click) -> !early(impression, click) && !late(impression, click));
  }

  /** With every click, however late. */
  List<String> anyTime() {
    return pairs((impression, click) -> true);
  }

  /** With clicks before their impression. */
  List<String> eitherOrder() {
    return pairs(
        (impression, click) ->
            Duration.between(impression.time(), click.time()).abs().compareTo(LIMIT) <= 0);
  }

  /** Without the limit itself. */
  List<String> limitExcluded() {
    return pairs(
        (impression, click) ->
            !early(impression, click) && click.time().isBefore(impression.time().plus(LIMIT)));
  }

  private static boolean early(Impression impression, AdClick click) {
    return click.time().isBefore(impression.time());
  }

  private static boolean late(Impression impression, AdClick click) {
    return click.time().isAfter(impression.time().plus(LIMIT));
  }

  private List<String> pairs(BiPredicate<Impression, AdClick> together) {
    return impressions.stream()
        .flatMap(impression -> partners(impression, together))
        .sorted()
        .toList();
  }

  private Stream<String> partners(
      Impression impression, BiPredicate<Impression, AdClick> together) {
    return clicks.stream()
        .filter(click -> click.impressionId().equals(impression.id()))
        .distinct()
        .filter(click -> together.test(impression, click))
        .map(
            click ->
                Values.rowText(
                    List.of(
                        impression.id(),
                        impression.campaigner(),
                        utc(impression.time()),
                        utc(click.time()))));
  }

  private static LocalDateTime utc(Instant time) {
    return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
  }

  /** The first click of each impression only. */
  List<String> oneClickEach() {
    Set<String> seen = new HashSet<>();
    return inTime().stream().filter(row -> seen.add(row.split(" ")[0])).toList();
  }
}
