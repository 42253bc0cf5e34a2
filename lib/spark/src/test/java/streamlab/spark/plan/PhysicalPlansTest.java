package streamlab.spark.plan;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.window;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static streamlab.spark.Lab.dataset;
import static streamlab.spark.Lab.plan;
import static streamlab.spark.Lab.spark;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import streamlab.error.LabException;
import streamlab.show.Drawing;
import streamlab.spark.Lab;

@DisplayName("A physical plan")
class PhysicalPlansTest {

  record Trade(String symbol, long amount) {}

  record Name(String symbol, String name) {}

  private static Dataset<Row> totals() {
    return dataset(List.of(new Trade("ABX", 5), new Trade("ABX", 7)))
        .filter("amount > 3")
        .groupBy("symbol")
        .agg(sum("amount").as("total"));
  }

  private static Dataset<Row> windows(Path folder) {
    return spark()
        .readStream()
        .schema("at timestamp, amount int")
        .json(folder.toString())
        .withWatermark("at", "10 minutes")
        .groupBy(window(col("at"), "5 minutes"))
        .count();
  }

  @Test
  @DisplayName("is told as a tree, without the numbers that change from query to query")
  void tree() {
    assertEquals(
        """
        Physical plan, before it is run: 4 operators
        HashAggregate: keys: symbol; functions: sum(amount)
        +- Exchange: hashpartitioning(symbol, 2)
           +- HashAggregate: keys: symbol; functions: partial_sum(amount)
              +- LocalTableScan: symbol, amount\
        """,
        plan(totals()).toText());
  }

  @Test
  @DisplayName("of the same query is drawn the same, to the byte")
  void deterministic() {
    assertEquals(plan(totals()).draw().html(), plan(totals()).draw().html());
  }

  @Test
  @DisplayName("with a join has two branches")
  void join() {
    Dataset<Row> names = dataset(List.of(new Name("ABX", "Abbix")));
    String text = plan(totals().join(names, "symbol")).toText();
    assertTrue(text.contains("BroadcastHashJoin: symbol; symbol; Inner, BuildRight, false"), text);
    assertTrue(
        text.contains("   :- HashAggregate") && text.contains("   +- BroadcastExchange"), text);
  }

  @Test
  @DisplayName("that has been run is the one that was run in the end")
  void afterwards() {
    Dataset<Row> totals = totals();
    totals.collectAsList();
    String text = plan(totals).toText();
    assertTrue(text.startsWith("Physical plan: 5 operators"), text);
    assertTrue(text.contains("AQEShuffleRead: coalesced"), text);
  }

  @Test
  @DisplayName(
      "is a well-formed picture that is named, has its content in words and the whole plan")
  void picture() throws Exception {
    Drawing drawing = plan(totals()).draw();
    Element page =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader("<div>" + drawing.html() + "</div>")))
            .getDocumentElement();
    Element svg = (Element) page.getElementsByTagName("svg").item(0);
    assertEquals("img", svg.getAttribute("role"));
    assertEquals("760", svg.getAttribute("width"));
    assertEquals(drawing.text(), svg.getElementsByTagName("desc").item(0).getTextContent());
    assertEquals(drawing.text(), page.getElementsByTagName("pre").item(0).getTextContent());
    assertTrue(svg.getTextContent().contains("functions: partial_sum(amount)"), drawing.html());
  }

  @Test
  @DisplayName("of a stream that is not started is the one that explain tells")
  void stream(@TempDir Path folder) {
    String text = plan(windows(folder)).toText();
    assertTrue(text.contains("StateStoreSave: window-T600000ms; state: operator 0"), text);
    assertTrue(text.contains("EventTimeWatermark: at: timestamp, 10 minutes"), text);
    assertFalse(text.matches("(?s).*#\\d.*"), text);
  }

  @Test
  @DisplayName("of a query is that of its last micro-batch, with its state and its watermark")
  void query(@TempDir Path folder, @TempDir Path elsewhere) throws Exception {
    Path file = elsewhere.resolve("a.json");
    Files.writeString(file, "{\"at\":\"2024-03-01T10:00:00Z\",\"amount\":1}");
    StreamingQuery query =
        windows(folder).writeStream().format("memory").queryName("planned").start();
    try {
      Lab.untilCaughtUp(query);
      String none = assertThrows(LabException.class, () -> plan(query)).getMessage();
      assertTrue(none.contains("has not run a micro-batch yet"), none);
      Files.move(file, folder.resolve("a.json"));
      Lab.untilCaughtUp(query);
      ShownPlan plan = plan(query);
      assertTrue(
          plan.toText().startsWith("Physical plan of batch 1 of query planned: "), plan.toText());
      assertTrue(plan.operators().contains("StateStoreRestore"), plan.toText());
      assertFalse(plan.toText().contains(query.runId().toString()), plan.toText());
      assertFalse(plan.toText().contains("checkpoint ="), plan.toText());
    } finally {
      query.stop();
    }
  }

  @Test
  @DisplayName("is what queryExecution() is shown as")
  void form() {
    Dataset<Row> totals = totals();
    Object execution = ((org.apache.spark.sql.classic.Dataset<?>) totals).queryExecution();
    assertEquals(plan(totals).toText(), new PlanForm().of(execution).orElseThrow().draw().text());
    assertTrue(new PlanForm().of("text").isEmpty());
  }
}
