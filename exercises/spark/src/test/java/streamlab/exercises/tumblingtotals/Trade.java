package streamlab.exercises.tumblingtotals;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Row;
import streamlab.spark.stream.Feed;

/** A trade as the grader knows it; {@link #row} is the one that the answer gets. */
record Trade(LocalDateTime time, boolean buy, int amount, String broker) {

  static final String COLUMNS = "CreatedTime string, Type string, Amount int, BrokerCode string";

  private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  /** A trade of the task's day and broker, from {@code "10:03:00 BUY 200"}. */
  static Trade of(String text) {
    return of("2019-02-05", text, "ABX");
  }

  static Trade of(String day, String text, String broker) {
    String[] parts = text.split(" ");
    return new Trade(
        LocalDateTime.parse(day + "T" + parts[0]),
        parts[1].equals("BUY"),
        Integer.parseInt(parts[2]),
        broker);
  }

  /** Trades over two days in no order; always the same ones. */
  static List<Trade> many(int count) {
    Random random = new Random(28_03);
    LocalDateTime begin = LocalDateTime.parse("2024-02-29T08:00:00");
    List<Trade> trades = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      trades.add(
          new Trade(
              begin.plusSeconds(random.nextInt(2 * 24 * 60 * 60)),
              random.nextBoolean(),
              1 + random.nextInt(900),
              random.nextBoolean() ? "ABX" : "KLM"));
    }
    return trades;
  }

  Row row() {
    return Feed.row(TEXT.format(time), buy ? "BUY" : "SELL", amount, broker);
  }
}
