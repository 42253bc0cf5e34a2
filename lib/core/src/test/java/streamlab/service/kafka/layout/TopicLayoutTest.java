package streamlab.service.kafka.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static streamlab.service.kafka.layout.Layouts.at;
import static streamlab.service.kafka.layout.Layouts.partition;
import static streamlab.service.kafka.layout.Layouts.records;
import static streamlab.service.kafka.layout.Layouts.topic;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import streamlab.error.LabException;

@DisplayName("The layout of a topic")
class TopicLayoutTest {

  private static final TopicLayout PAYMENTS =
      topic(
          partition(
              0,
              PartitionLog.of(0, 4, records(0, "Ajay", "Bo", "Ajay")),
              at("app", 1),
              new GroupPosition("audit", OptionalLong.empty())),
          new PartitionLayout(
              1,
              Layouts.BEHIND,
              Optional.of(PartitionLog.of(3, 5, records(3, "", "Cleo!"))),
              List.of(at("app", 5), at("audit", 1))));

  @Test
  @DisplayName("is said in words: records, gaps, what is deleted, positions and lag, replicas")
  void words() {
    assertEquals(
        """
        Topic payments: 2 partitions, cleanup.policy delete
        partition 0: leader 1, replicas 1, in sync 1
          0 Ajay · 1 Bo · 2 Ajay · 3 gap · 4 end
          group app: position 1, lag 3
          group audit: no position yet
        partition 1: leader 1, replicas 2 1 3, in sync 1 2, NOT in sync 3
          0–2 deleted · 3 (no key) · 4 Cleo! (tombstone) · 5 end
          group app: position 5, lag 0
          group audit: position 1, lag 4, its next records are deleted\
        """,
        PAYMENTS.draw().text());
  }

  @Test
  @DisplayName("is a well-formed picture that is named and has its content in words")
  void picture() throws Exception {
    Element svg = Layouts.svg(PAYMENTS.draw().html());
    assertEquals("img", svg.getAttribute("role"));
    assertEquals(
        "Topic payments: 2 partitions, cleanup.policy delete", svg.getAttribute("aria-label"));
    assertEquals("760", svg.getAttribute("width"));
    assertEquals(PAYMENTS.toText(), svg.getElementsByTagName("desc").item(0).getTextContent());
  }

  @Test
  @DisplayName("gives each key a colour and its letters, the same in all partitions")
  void keys() {
    String html = PAYMENTS.draw().html();
    assertEquals(2, html.split("fill=\"#4c78a8\"", -1).length - 1, "two records of Ajay");
    assertEquals(2, html.split(">Ajay</text>", -1).length - 1);
    assertTrue(html.contains(">gap: a transaction's marker<"), html);
    assertTrue(html.contains("struck through: tombstone"), html);
  }

  @Test
  @DisplayName("tells long keys apart and explains how they are shortened")
  void longKeys() {
    String html =
        topic(partition(0, PartitionLog.of(0, 2, records(0, "account-17", "acc-x-17"))))
            .draw()
            .html();
    assertTrue(html.contains("acc…17 = account-17"), html);
    assertTrue(html.contains("#2 = acc-x-17"), html);
  }

  @Test
  @DisplayName("of many records shows both ends and how many lie between")
  void many() {
    List<KeptRecord> ends =
        IntStream.concat(IntStream.range(0, 5), IntStream.range(9_995, 10_000))
            .mapToObj(offset -> new KeptRecord(offset, Optional.of("k"), false))
            .toList();
    TopicLayout layout = topic(partition(0, new PartitionLog(0, 10_000, ends, 5, 9_995)));
    assertTrue(layout.toText().contains("4 k · … 9,990 more … · 9995 k"), layout.toText());
    assertTrue(layout.draw().html().contains(">… 9,990 more …</text>"), layout.toText());
    assertFalse(layout.toText().contains("gap"), layout.toText());
  }

  @Test
  @DisplayName("tells a gap beside records that were not looked at from those")
  void gapBesideUnread() {
    List<KeptRecord> kept = records(0, "a", "b");
    TopicLayout layout = topic(partition(0, new PartitionLog(0, 50, kept, 2, 40)));
    assertTrue(layout.toText().contains("1 b · … 38 more … · 40–49 gap · 50 end"), layout.toText());
  }

  @Test
  @DisplayName("of many partitions scrolls in a box of its own")
  void tall() {
    PartitionLayout[] partitions =
        IntStream.range(0, 60)
            .mapToObj(i -> partition(i, PartitionLog.of(0, 1, records(0, "a"))))
            .toArray(PartitionLayout[]::new);
    String html = topic(partitions).draw().html();
    assertTrue(html.startsWith("<div style=\"overflow:auto;max-height:900px\">"), html);
  }

  @Test
  @DisplayName("of a partition that nobody leads says that nobody can tell")
  void noLeader() {
    Replicas lost = new Replicas(Optional.empty(), List.of(2), List.of());
    TopicLayout layout = topic(new PartitionLayout(0, lost, Optional.empty(), List.of()));
    assertEquals(
        """
        Topic payments: 1 partition, cleanup.policy delete
        partition 0: NO LEADER, replicas 2, in sync none, NOT in sync 2
          no leader, so nobody can tell what lies in it\
        """,
        layout.toText());
    assertTrue(layout.draw().html().contains("nobody can tell"), layout.draw().html());
    assertEquals(-1, layout.partition(0).end());
  }

  @Test
  @DisplayName("gives numbers to check: ends, starts and lag")
  void numbers() {
    assertEquals(4, PAYMENTS.partition(0).end());
    assertEquals(3, PAYMENTS.partition(1).start());
    assertEquals(3, PAYMENTS.partition(0).lag("app"));
    assertEquals(-1, PAYMENTS.partition(0).lag("audit"));
    assertEquals(3, PAYMENTS.lag("app"));
    String message = assertThrows(LabException.class, () -> PAYMENTS.partition(2)).getMessage();
    assertEquals("Topic payments has no partition 2: its partitions are 0 to 1.", message);
  }

  @Test
  @DisplayName("keeps keys that look like markup as text")
  void escaped() throws Exception {
    TopicLayout layout = topic(partition(0, PartitionLog.of(0, 1, records(0, "<b>&\"\u0001"))));
    Element svg = Layouts.svg(layout.draw().html());
    assertTrue(svg.getTextContent().contains("<b>&\"\uFFFD"), svg.getTextContent());
  }

  @Test
  @DisplayName("is the same to the byte when drawn again, and asks nothing of the network")
  void deterministic() {
    String html = PAYMENTS.draw().html();
    assertEquals(html, PAYMENTS.draw().html());
    assertFalse(Pattern.compile("<script|href|url\\(").matcher(html).find(), html);
  }
}
