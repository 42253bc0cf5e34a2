package streamlab.spark.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static streamlab.spark.Lab.stepper;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import streamlab.spark.time.draw.StepPages;
import streamlab.spark.time.draw.StepPicture;
import streamlab.spark.time.fact.Step;

@DisplayName("The picture of a step")
class StepPictureTest {

  private static Stepper steps;

  @BeforeAll
  static void run() {
    steps = stepper(Trades::boundedTotals).mode("update").feed(Trades.ALL);
  }

  private static Element parsed(String svg) throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)));
    return document.getDocumentElement();
  }

  @Test
  @DisplayName("is well-formed, no wider than a page and has its content in words")
  void wellFormed() throws Exception {
    for (Step step : steps.steps()) {
      Element svg = parsed(StepPicture.of(step).svg());
      assertEquals("svg", svg.getTagName());
      assertEquals("img", svg.getAttribute("role"));
      assertEquals("760", svg.getAttribute("width"));
      String title = svg.getElementsByTagName("title").item(0).getTextContent();
      assertEquals("Step " + step.number() + " (update mode)", title);
      assertEquals(title, svg.getAttribute("aria-label"));
      assertEquals(step.toText(), svg.getElementsByTagName("desc").item(0).getTextContent());
      assertEquals(0, svg.getElementsByTagName("script").getLength());
    }
  }

  @Test
  @DisplayName("says in words what it shows: the step that moves the watermark")
  void movingText() {
    assertEquals(
        """
        Step 5 (update mode)
          arrived:
            event 5: 10:48 | SELL | 600 | ABX
          watermark: 10:48 − 30 minutes = 10:18 (before: 10:01)
          emitted:
            10:45–11:00 | 0 | 600
          dropped: nothing
          closed:
            10:00–10:15 | buy 650 | sell 0
          state:
            10:15–10:30 | buy 0 | sell 350
            10:30–10:45 | buy 700 | sell 0
            10:45–11:00 | buy 0 | sell 600\
        """,
        steps.step(5).toText());
  }

  @Test
  @DisplayName("says in words what it shows: the step with the late event")
  void lateText() {
    assertEquals(
        """
        Step 6 (update mode)
          arrived:
            event 6: 10:14 | SELL | 300 | ABX
          watermark: 10:48 − 30 minutes = 10:18 (before: 10:18)
          emitted: nothing
          dropped:
            event 6 (10:14) too late: 10:00–10:15 is over, 10:15 ≤ watermark 10:18
          closed: nothing
          state:
            10:15–10:30 | buy 0 | sell 350
            10:30–10:45 | buy 700 | sell 0
            10:45–11:00 | buy 0 | sell 600\
        """,
        steps.step(6).toText());
  }

  @Test
  @DisplayName("is the same to the byte when the same events go through the same query again")
  void deterministic() {
    Stepper again = stepper(Trades::boundedTotals).mode("update").feed(Trades.ALL);
    assertEquals(StepPages.html(steps.steps()), StepPages.html(again.steps()));
    assertEquals(steps.table().toHtml(), again.table().toHtml());
  }

  @Test
  @DisplayName("shows open, closing and closed windows, the late event and the watermark by shape")
  void shapes() {
    String moving = StepPicture.of(steps.step(5)).svg();
    String late = StepPicture.of(steps.step(6)).svg();
    assertTrue(moving.contains(">closes 10:00–10:15 | buy 650 | sell 0<"), moving);
    assertTrue(moving.contains(">watermark, moved to 10:18<"), moving);
    assertTrue(late.contains(">closed 10:00–10:15 | buy 650 | sell 0<"), late);
    assertTrue(late.contains(">watermark 10:18<"), late);
    assertTrue(late.contains("square: too late"), late);
    assertFalse(moving.contains("square: too late"), moving);
  }

  @Test
  @DisplayName("has a heading for each operator of a chain, and names of values where they fit")
  void operators() {
    Stepper chain =
        stepper(
                trades ->
                    Trades.totals(
                        Trades.totals(
                            Trades.prepared(trades).withWatermark("time", "1 hour"),
                            Trades.QUARTER),
                        functions.window(functions.col("window"), "1 hour"),
                        "buy",
                        "sell"))
            .together(Trades.ALL)
            .feed(Trades.trade("11:30:00", "BUY", 50));
    String svg = StepPicture.of(chain.last()).svg();
    List<String> inOrder =
        List.of(
            ">state: operator 0<",
            ">10:00–11:00 | buy 650 | sell 950<",
            ">state: operator 1<",
            ">closes 10:00–10:15 | 650 | 300<",
            ">10:30–10:45 | buy 700 | sell 0<");
    List<Integer> places = inOrder.stream().map(svg::indexOf).toList();
    assertFalse(places.contains(-1), svg);
    assertEquals(places.stream().sorted().toList(), places, svg);
  }

  @Test
  @DisplayName("takes its colour from the page, but for one accent")
  void colours() {
    String svg = StepPicture.of(steps.step(5)).svg();
    List<String> colours =
        java.util.regex.Pattern.compile("(?:fill|stroke)=\"([^\"]+)\"")
            .matcher(svg)
            .results()
            .map(found -> found.group(1))
            .distinct()
            .sorted()
            .toList();
    assertEquals(List.of("#d9480f", "currentColor", "none"), colours);
  }

  @Test
  @DisplayName("keeps characters that mean something to XML as text")
  void escaped() throws Exception {
    Stepper odd =
        stepper(
                trades ->
                    Trades.watermarked(trades).withColumn("odd", functions.lit("<b>&\u0001\"]]>")))
            .feed(Trades.ALL.get(0));
    Element svg = parsed(StepPicture.of(odd.last()).svg());
    assertTrue(svg.getTextContent().contains("<b>&\uFFFD\"]]>"), svg.getTextContent());
  }
}
