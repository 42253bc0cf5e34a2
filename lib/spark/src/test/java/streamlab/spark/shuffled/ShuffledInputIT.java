package streamlab.spark.shuffled;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.window;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.OutputMode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import streamlab.data.AdClick;
import streamlab.data.Arrival;
import streamlab.data.Event;
import streamlab.data.Impression;
import streamlab.data.Sample;
import streamlab.data.Samples;
import streamlab.data.Trade;
import streamlab.show.Values;
import streamlab.spark.Lab;
import streamlab.spark.stream.DrivenQuery;
import streamlab.spark.stream.Feed;

/**
 * The chapters on windows, watermarks, de-duplication and joins say that late, repeated and
 * reordered events lead to the same final answer, as long as the watermark is wide enough. Here a
 * hundred seeds each make events, bring them out of order, cut them into micro-batches at random
 * and compare what is left in the end with an answer that plain Java computes from the events.
 *
 * <p>All seeds go through one query, with the seed as a column of every key, so that a hundred
 * orders cost eight micro-batches. They share the watermark. It follows the newest event of
 * <em>all</em> seeds and is never behind the one that a seed would have by itself; so a seed that
 * comes out right here proves that its order and its cuts are harmless under a watermark at least
 * as strict as its own. Each claim has a counter-proof: with a watermark that is too narrow, the
 * same deliveries give other answers.
 */
@DisplayName("A hundred orders of arrival")
class ShuffledInputIT {

  private static final String TRADES = "seed int, id string, time timestamp, buy int, sell int";
  private static final Duration LATE = Duration.ofMinutes(12);
  private static final Duration WITHIN = Duration.ofMinutes(15);
  private static final String WIDE = "40 minutes";
  private static final String NARROW = "1 minute";
  private static final int MATCHING = 20;
  private static final int TOO_LATE = 8;

  private static SparkSession spark;

  @BeforeAll
  static void session() {
    spark = Lab.spark().newSession();
    spark.conf().set("spark.sql.shuffle.partitions", "1");
  }

  private static Sample<Trade> trades(int seed) {
    return Samples.trades(seed).count(60).late(5, LATE).outOfOrder(8);
  }

  private static Row row(int seed, Trade trade, int secondsLater) {
    return Feed.row(
        seed,
        "T" + trade.time().getEpochSecond(),
        Timestamp.from(trade.time().plusSeconds(secondsLater)),
        trade.buy() ? trade.amount() : 0,
        trade.buy() ? 0 : trade.amount());
  }

  private static List<Row> rows(int seed, Sample<Trade> sample) {
    Set<Instant> seen = new HashSet<>();
    return sample.arrivals().stream()
        .map(Arrival::event)
        .map(trade -> row(seed, trade, seen.add(trade.time()) ? 0 : 1))
        .toList();
  }

  /** What a query has put out in the end, when all deliveries are in. */
  private static DrivenQuery<Row> deliver(
      List<List<Row>> batches, Feed<Row> feed, Dataset<Row> result, String mode) {
    OutputMode output = mode.equals("append") ? OutputMode.Append() : OutputMode.Update();
    DrivenQuery<Row> query = DrivenQuery.start(feed, result, output);
    batches.forEach(query::step);
    return query;
  }

  private static Dataset<Row> totals(Dataset<Row> trades) {
    return trades
        .groupBy(col("seed"), window(col("time"), "15 minutes"))
        .agg(sum("buy").as("buy"), sum("sell").as("sell"))
        .select(col("seed"), col("window.start").as("start"), col("buy"), col("sell"));
  }

  private static BySeed rightTotals() {
    List<String> texts = new ArrayList<>();
    for (int seed = 0; seed < Deliveries.SEEDS; seed++) {
      Map<Instant, long[]> sums = new TreeMap<>();
      for (Trade trade : trades(seed).events()) {
        long second = trade.time().getEpochSecond();
        Instant start = Instant.ofEpochSecond(second - second % (15 * 60));
        long[] sum = sums.computeIfAbsent(start, each -> new long[2]);
        sum[trade.buy() ? 0 : 1] += trade.amount();
      }
      for (Map.Entry<Instant, long[]> each : sums.entrySet()) {
        texts.add(
            Values.rowText(List.of(seed, each.getKey(), each.getValue()[0], each.getValue()[1])));
      }
    }
    return BySeed.of(texts);
  }

  private static List<List<Row>> tradeDeliveries() {
    return Deliveries.of(seed -> rows(seed, trades(seed)));
  }

  @Test
  @DisplayName("are really disordered: each has late, reordered and repeated events")
  void disordered() {
    for (int seed = 0; seed < Deliveries.SEEDS; seed++) {
      assertEquals(5, trades(seed).answer().late());
      assertTrue(trades(seed).answer().outOfOrder() >= 13);
      assertEquals(12, trades(seed).duplicates(12).answer().duplicates());
    }
  }

  @Test
  @DisplayName("give the same totals by window, without a watermark (chapter 34)")
  void windows() {
    List<List<Row>> anyOrder =
        Deliveries.of(
            seed -> {
              List<Row> rows = new ArrayList<>(rows(seed, trades(seed)));
              Collections.shuffle(rows, new Random(seed));
              return rows;
            });
    Feed<Row> feed = Feed.ofRows(spark, TRADES);
    try (DrivenQuery<Row> query = deliver(anyOrder, feed, totals(feed.rows()), "update")) {
      same(rightTotals(), BySeed.of(query.table("seed", "start")));
    }
  }

  private static BySeed totalsWithWatermark(String delay, String mode) {
    Feed<Row> feed = Feed.ofRows(spark, TRADES);
    Dataset<Row> totals = totals(feed.rows().withWatermark("time", delay));
    try (DrivenQuery<Row> query = deliver(tradeDeliveries(), feed, totals, mode)) {
      // A day later, so that append mode puts out the last windows; of no seed.
      Instant nextDay = Instant.parse("2019-02-07T00:00:00Z");
      query.step(Feed.row(-1, "closing", Timestamp.from(nextDay), 0, 0));
      // In append mode a window that came twice would count twice.
      List<String> rows = mode.equals("append") ? query.rows() : query.table("seed", "start");
      return BySeed.of(without(rows));
    }
  }

  private static List<String> without(List<String> rows) {
    return rows.stream().filter(row -> !row.startsWith("-1 ")).toList();
  }

  @Test
  @DisplayName("give the same totals in update mode with a watermark wide enough (chapter 35)")
  void updateMode() {
    same(rightTotals(), totalsWithWatermark(WIDE, "update"));
  }

  @Test
  @DisplayName("give the same totals in append mode, each window once (chapter 35)")
  void appendMode() {
    same(rightTotals(), totalsWithWatermark(WIDE, "append"));
  }

  @Test
  @DisplayName("give other totals with a watermark too narrow: the test can fail")
  void narrowWatermark() {
    differ(rightTotals(), totalsWithWatermark(NARROW, "update"));
  }

  private static BySeed uniqueIds(String delay) {
    IntFunction<List<Row>> arrivals = seed -> rows(seed, trades(seed).duplicates(12));
    Feed<Row> feed = Feed.ofRows(spark, TRADES);
    Dataset<Row> unique =
        feed.rows()
            .withWatermark("time", delay)
            .dropDuplicatesWithinWatermark("seed", "id")
            .select("seed", "id");
    try (DrivenQuery<Row> query = deliver(Deliveries.of(arrivals), feed, unique, "append")) {
      return BySeed.of(query.rows());
    }
  }

  private static BySeed rightIds() {
    return BySeed.of(
        IntStream.range(0, Deliveries.SEEDS)
            .boxed()
            .flatMap(
                seed ->
                    trades(seed).events().stream()
                        .map(trade -> seed + " | T" + trade.time().getEpochSecond()))
            .toList());
  }

  @Test
  @DisplayName("give each id once when copies are dropped within the watermark (chapter 37)")
  void deduplication() {
    same(rightIds(), uniqueIds(WIDE));
  }

  @Test
  @DisplayName("lose ids when copies are dropped within a watermark too narrow")
  void narrowDeduplication() {
    differ(rightIds(), uniqueIds(NARROW));
  }

  private static Sample<Impression> impressions(int seed) {
    return Samples.impressions(seed).count(90).late(6, LATE).outOfOrder(10);
  }

  private static List<AdClick> clicks(int seed) {
    return AdClick.on(impressions(seed).events(), seed, MATCHING, TOO_LATE, WITHIN);
  }

  /** Each click is on its way for up to ten minutes. */
  private static List<Row> clickRows(int seed) {
    Random random = new Random(seed);
    Map<Long, Row> byArrival = new TreeMap<>();
    for (AdClick click : clicks(seed)) {
      long arrival = click.time().plusSeconds(random.nextInt(600)).toEpochMilli() * 1000;
      byArrival.put(
          arrival + byArrival.size(),
          Feed.row(seed, click.impressionId(), Timestamp.from(click.time())));
    }
    return List.copyOf(byArrival.values());
  }

  private static List<Row> impressionRows(int seed) {
    return impressions(seed).arrivals().stream()
        .map(Arrival::event)
        .map(shown -> Feed.row(seed, shown.id(), Timestamp.from(shown.time())))
        .toList();
  }

  private static BySeed joined(String delay) {
    Feed<Row> impressions = Feed.ofRows(spark, "seed int, id string, shown timestamp");
    Feed<Row> clicks = Feed.ofRows(spark, "clickSeed int, clickId string, clicked timestamp");
    Dataset<Row> joined =
        impressions
            .rows()
            .withWatermark("shown", delay)
            .join(
                clicks.rows().withWatermark("clicked", delay),
                expr(
                    "seed = clickSeed AND id = clickId AND clicked >= shown"
                        + " AND clicked <= shown + INTERVAL 15 MINUTES"))
            .select("seed", "id");
    List<List<Row>> clickBatches = Deliveries.of(ShuffledInputIT::clickRows);
    List<List<Row>> batches = Deliveries.of(ShuffledInputIT::impressionRows);
    try (DrivenQuery<Row> query = DrivenQuery.start(impressions, joined, OutputMode.Append())) {
      for (int i = 0; i < batches.size(); i++) {
        clicks.add(clickBatches.get(i));
        query.step(batches.get(i));
      }
      return BySeed.of(query.rows());
    }
  }

  private static BySeed rightJoin() {
    List<String> texts = new ArrayList<>();
    for (int seed = 0; seed < Deliveries.SEEDS; seed++) {
      Map<String, Instant> shown =
          impressions(seed).events().stream()
              .collect(Collectors.toMap(Impression::id, Event::time));
      List<String> inTime = new ArrayList<>();
      for (AdClick click : clicks(seed)) {
        if (!click.time().isAfter(shown.get(click.impressionId()).plus(WITHIN))) {
          inTime.add(seed + " | " + click.impressionId());
        }
      }
      assertEquals(MATCHING, inTime.size());
      texts.addAll(inTime);
    }
    return BySeed.of(texts);
  }

  @Test
  @DisplayName("give the same pairs of impression and click (chapter 41)")
  void join() {
    same(rightJoin(), joined(WIDE));
  }

  @Test
  @DisplayName("give other pairs when the watermarks of a join are too narrow")
  void narrowJoin() {
    differ(rightJoin(), joined(NARROW));
  }

  private static void same(BySeed right, BySeed actual) {
    assertEquals(Deliveries.SEEDS, right.seeds());
    assertEquals(Map.of(), actual.differences(right));
  }

  private static void differ(BySeed right, BySeed actual) {
    assertNotEquals(Map.of(), actual.differences(right));
  }
}
