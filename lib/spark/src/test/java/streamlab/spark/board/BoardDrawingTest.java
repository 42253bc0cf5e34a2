package streamlab.spark.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The picture of a board")
class BoardDrawingTest {

  private static final BoardFacts TOTALS =
      new BoardFacts(
          "totals",
          "running",
          Optional.of(
              new BoardFacts.Batch(
                  12,
                  25_000,
                  1_400,
                  50_000,
                  17_857.14,
                  List.of(48_000.0, 50_000.0),
                  phases(),
                  Optional.of(
                      new BoardFacts.EventTime(
                          Instant.parse("2019-02-05T12:10:00Z"),
                          Optional.of(Instant.parse("2019-02-05T12:40:30Z")))),
                  Optional.of(new BoardFacts.State(1_234, 1_250_000, 3)),
                  List.of(new BoardFacts.Source("Kafka <trades>", "t 0:5", "t 0:9", "t 0:11")),
                  "MemorySink")));

  private static Map<String, Long> phases() {
    Map<String, Long> phases = new LinkedHashMap<>();
    phases.put("latestOffset", 4L);
    phases.put("queryPlanning", 296L);
    phases.put("addBatch", 1_100L);
    return phases;
  }

  @Test
  @DisplayName("says everything in words, the essence in its first line")
  void words() {
    assertEquals(
        """
        totals: running, batch 12, 50,000 rows/s, state 1,234, late 3
          status          running
          batch           number 12, 25,000 rows in 1.4 s
          input           50,000 rows/s
          processed       17,857 rows/s
          phases          latestOffset 4 · queryPlanning 296 · addBatch 1100 ms
          watermark       2019-02-05 12:10:00, 30 min 30 s behind the newest event at 2019-02-05 12:40:30
          state           1,234 rows, 1.3 MB
          dropped as late 3 rows
          source          Kafka <trades>, read from t 0:5 to t 0:9, newest there t 0:11
          sink            MemorySink\
        """,
        BoardDrawing.of(TOTALS).text());
  }

  @Test
  @DisplayName("says only what is known before the first batch")
  void before() {
    BoardFacts facts = new BoardFacts("totals", "starting", Optional.empty());
    assertEquals("totals: starting\n  status          starting", BoardDrawing.of(facts).text());
  }

  @Test
  @DisplayName("takes its colours from the page, and each drawing in it is announced in words")
  void page() {
    String html = BoardDrawing.of(TOTALS).html();
    assertFalse(html.matches("(?s).*(#[0-9a-f]{3}|rgb\\(|<script|onclick).*"), html);
    assertEquals(count(html, "<svg "), count(html, "<svg role=\"img\" aria-label=\""));
    assertEquals(2, count(html, "<svg "));
    assertTrue(html.contains("input between 48,000 rows/s and 50,000 rows/s"), html);
    String phases = "1 latestOffset 4 ms · 2 queryPlanning 296 ms";
    assertTrue(html.replace('\u00a0', ' ').contains(phases), html);
  }

  @Test
  @DisplayName("takes nothing that a query is called for a part of the page")
  void escaped() {
    BoardFacts facts = new BoardFacts("<b>x</b>", "failed: <i> & \"y\"", Optional.empty());
    String html = BoardDrawing.of(facts).html();
    assertTrue(html.contains("&lt;b&gt;x&lt;/b&gt;"), html);
    assertTrue(html.contains("failed: &lt;i&gt; &amp; &quot;y&quot;"), html);
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }
}
