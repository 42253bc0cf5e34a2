package streamlab.service.kafka.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

@DisplayName("The replicas of a topic")
class TopicReplicasTest {

  private static final TopicReplicas BEFORE =
      TopicReplicas.of(
          "orders",
          List.of(1, 2, 3),
          Map.of(
              0, new Replicas(Optional.of(1), List.of(1, 2, 3), List.of(1, 2, 3)),
              1, new Replicas(Optional.of(2), List.of(2, 3), List.of(2, 3))));

  private static final TopicReplicas AFTER =
      TopicReplicas.of(
          "orders",
          List.of(1, 3),
          Map.of(
              0, new Replicas(Optional.of(1), List.of(1, 2, 3), List.of(1, 3)),
              1, new Replicas(Optional.of(3), List.of(2, 3), List.of(3))));

  @Test
  @DisplayName("are told before a broker dies")
  void before() {
    assertEquals(
        """
        Replicas of topic orders: 3 brokers up
          partition 0: leader 1, replicas 1 2 3, in sync 1 2 3
          partition 1: leader 2, replicas 2 3, in sync 2 3\
        """,
        BEFORE.draw().text());
    assertTrue(BEFORE.brokersDown().isEmpty());
  }

  @Test
  @DisplayName("are told after a broker died: new leader, copies out of sync, who is down")
  void after() {
    assertEquals(
        """
        Replicas of topic orders: 2 brokers up, down: broker 2
          partition 0: leader 1, replicas 1 2 3, in sync 1 3, NOT in sync 2
          partition 1: leader 3, replicas 2 3, in sync 3, NOT in sync 2\
        """,
        AFTER.draw().text());
    assertEquals(List.of(2), AFTER.brokersDown());
  }

  @Test
  @DisplayName("are drawn as partitions × brokers with words, so that no colour is needed")
  void picture() throws Exception {
    Element svg = Layouts.svg(AFTER.draw().html());
    String text = svg.getTextContent();
    assertEquals("img", svg.getAttribute("role"));
    assertTrue(text.contains("broker 2 ✗ down"), text);
    assertTrue(text.contains("NOT in sync"), text);
    assertTrue(text.contains("leader"), text);
  }

  @Test
  @DisplayName("of a partition without a leader have none, and a broker without a copy no box")
  void roles() {
    TopicReplicas lost =
        TopicReplicas.of(
            "t", List.of(1), Map.of(0, new Replicas(Optional.empty(), List.of(2), List.of())));
    assertEquals(TopicReplicas.Role.NONE, lost.role(0, 1));
    assertEquals(TopicReplicas.Role.BEHIND, lost.role(0, 2));
    assertTrue(lost.toText().contains("NO LEADER"), lost.toText());
  }
}
