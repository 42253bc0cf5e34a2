package streamlab.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Materialized;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import streamlab.show.Drawing;
import streamlab.show.Form;

@DisplayName("A topology of Kafka Streams")
class TopologyFormTest {

  private static Topology wordCount() {
    StreamsBuilder builder = new StreamsBuilder();
    KStream<String, String> lines =
        builder.stream("lines", Consumed.with(Serdes.String(), Serdes.String()));
    KTable<String, Long> counts =
        lines.groupBy((key, word) -> word).count(Materialized.as("counts"));
    counts.toStream().to("word-counts");
    return builder.build();
  }

  private static Drawing drawing(Object value) {
    return new TopologyForm().of(value).orElseThrow().draw();
  }

  private static Element svg(Drawing drawing) throws Exception {
    Element page =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(drawing.html())))
            .getDocumentElement();
    return (Element) page.getElementsByTagName("svg").item(0);
  }

  @Test
  @DisplayName("is said in words: sub-topologies, topics, processors, stores and who gets what")
  void words() {
    assertEquals(
        """
        Topology: 2 sub-topologies, 8 nodes
        Sub-topology 0
          source KSTREAM-SOURCE-0000000000 reads lines → KSTREAM-KEY-SELECT-0000000001
          processor KSTREAM-KEY-SELECT-0000000001 → counts-repartition-filter
          processor counts-repartition-filter → counts-repartition-sink
          sink counts-repartition-sink writes counts-repartition
        Sub-topology 1
          source counts-repartition-source reads counts-repartition → KSTREAM-AGGREGATE-0000000002
          processor KSTREAM-AGGREGATE-0000000002 keeps state in counts → KTABLE-TOSTREAM-0000000006
          processor KTABLE-TOSTREAM-0000000006 → KSTREAM-SINK-0000000007
          sink KSTREAM-SINK-0000000007 writes word-counts\
        """,
        drawing(wordCount()).text());
  }

  @Test
  @DisplayName("and its description are drawn the same, to the byte, each time")
  void deterministic() {
    assertEquals(drawing(wordCount()).html(), drawing(wordCount().describe()).html());
  }

  @Test
  @DisplayName("is a well-formed picture that is named and has its content in words")
  void picture() throws Exception {
    Drawing drawing = drawing(wordCount());
    Element svg = svg(drawing);
    assertEquals("img", svg.getAttribute("role"));
    assertEquals("760", svg.getAttribute("width"));
    assertEquals(drawing.text(), svg.getElementsByTagName("desc").item(0).getTextContent());
    for (String name : List.of("lines", "counts", "word-counts", "KSTREAM-SINK-0000000007")) {
      assertTrue(drawing.html().contains(">" + name + "</text>"), name);
    }
  }

  @Test
  @DisplayName("with a join draws no box over another, and each arrow from top to bottom")
  void join() {
    StreamsBuilder builder = new StreamsBuilder();
    KTable<String, String> people = builder.table("people");
    KStream<String, String> orders = builder.stream("orders");
    orders
        .selectKey((key, value) -> value)
        .leftJoin(people, (order, person) -> order + person)
        .to("joined");
    orders.filter((key, value) -> value.isEmpty()).to("empty");
    List<int[]> boxes = boxes(drawing(builder.build()).html());
    assertTrue(boxes.size() > 8, "boxes found: " + boxes.size());
    for (int[] one : boxes) {
      for (int[] other : boxes) {
        boolean apart =
            one == other
                || one[0] + one[2] <= other[0]
                || other[0] + other[2] <= one[0]
                || one[1] + one[3] <= other[1]
                || other[1] + other[3] <= one[1];
        assertTrue(apart, one[0] + "," + one[1] + " and " + other[0] + "," + other[1]);
      }
    }
  }

  /** All boxes but the frames of sub-topologies: left, top, width, height. */
  private static List<int[]> boxes(String html) {
    Matcher found =
        Pattern.compile(
                "<rect x=\"(-?\\d+)\" y=\"(\\d+)\" width=\"(\\d+)\" height=\"(\\d+)\"[^>]*/>")
            .matcher(html);
    List<int[]> boxes = new ArrayList<>();
    while (found.find()) {
      if (!found.group().contains("dasharray")) {
        int[] box = new int[4];
        for (int i = 0; i < 4; i++) {
          box[i] = Integer.parseInt(found.group(i + 1));
        }
        boxes.add(box);
      }
    }
    return boxes;
  }

  @Test
  @DisplayName("with a global store and a processor of one's own is drawn, too")
  void processors() {
    StreamsBuilder builder = new StreamsBuilder();
    builder.globalTable("rates", Materialized.as("rates-store"));
    String text = drawing(builder.build()).text();
    assertTrue(text.contains("Global store 0, on every instance"), text);
    assertTrue(text.contains("keeps state in rates-store"), text);
  }

  @Test
  @DisplayName("is not what other values are")
  void others() {
    assertEquals(Optional.empty(), new TopologyForm().of("text"));
    assertEquals(Optional.empty(), new TopologyForm().of(null));
  }

  @Test
  @DisplayName("needs Kafka Streams, but looking for one does not")
  void withoutStreams() throws Exception {
    URL ours = TopologyForm.class.getProtectionDomain().getCodeSource().getLocation();
    ClassLoader platform = ClassLoader.getPlatformClassLoader();
    try (URLClassLoader bare = new URLClassLoader(new URL[] {ours}, platform)) {
      Class<?> form = bare.loadClass(TopologyForm.class.getName());
      Object made = form.getConstructor().newInstance();
      assertEquals(
          Optional.empty(),
          bare.loadClass(Form.class.getName()).getMethod("of", Object.class).invoke(made, "text"));
    }
  }
}
