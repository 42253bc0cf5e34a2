package streamlab.spark.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.OutputMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import streamlab.error.LabException;
import streamlab.spark.Lab;

@DisplayName("A feed")
class FeedTest {

  record Trade(Instant at, String type, int amount, List<String> tags) {}

  @Test
  @DisplayName("of records streams a column per component, and has a batch twin")
  void records() {
    Feed<Trade> trades = Feed.of(Lab.spark(), Trade.class);
    assertTrue(trades.rows().isStreaming());
    assertEquals(
        "struct<at:timestamp,type:string,amount:int,tags:array<string>>",
        trades.rows().schema().simpleString());
    Trade trade = new Trade(Instant.parse("2024-03-01T10:00:00Z"), "BUY", 200, List.of("a", "b"));
    String text = "2024-03-01 10:00:00 | BUY | 200 | [a, b]";
    try (DrivenQuery<Trade> query = DrivenQuery.start(trades, trades.rows(), OutputMode.Append())) {
      assertEquals(List.of(text), query.step(trade));
    }
    assertEquals(List.of(text), trades.texts());
    Lab.expect(trades.table()).rows(text);
  }

  @Test
  @DisplayName("of rows takes names and types, and null")
  void rows() {
    Feed<Row> feed = Feed.ofRows(Lab.spark(), "word string, n bigint");
    try (DrivenQuery<Row> query = DrivenQuery.start(feed, feed.rows(), OutputMode.Append())) {
      assertEquals(
          List.of("a | 1", "null | null"), query.step(Feed.row("a", 1L), Feed.row(null, null)));
    }
  }

  @Test
  @DisplayName("of something without columns is refused in a sentence")
  void refused() {
    String message =
        assertThrows(LabException.class, () -> Feed.of(Lab.spark(), Thread.class)).getMessage();
    assertTrue(message.contains("Thread is neither"), message);
  }
}
