package streamlab.service.kafka.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import streamlab.show.Drawable;
import streamlab.show.Drawing;

/**
 * Which broker keeps which partition of a topic at one moment, for {@code show(…)}: leaders,
 * followers in sync and copies that are behind.
 *
 * @param brokers all brokers that are up or should keep a copy, by id, and whether they are up
 * @param partitions the partitions by number
 */
public record TopicReplicas(
    String topic, Map<Integer, Boolean> brokers, Map<Integer, Replicas> partitions)
    implements Drawable {

  /** What a broker is to a partition. */
  enum Role {
    LEADER("leader"),
    IN_SYNC("in sync"),
    BEHIND("NOT in sync"),
    NONE("–");

    private final String word;

    Role(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  /**
   * Puts it together.
   *
   * @param up the ids of the brokers that are up
   */
  public static TopicReplicas of(
      String topic, List<Integer> up, Map<Integer, Replicas> partitions) {
    Map<Integer, Boolean> brokers = new TreeMap<>();
    TreeSet<Integer> ids = new TreeSet<>(up);
    partitions.values().forEach(each -> ids.addAll(each.all()));
    ids.forEach(id -> brokers.put(id, up.contains(id)));
    return new TopicReplicas(topic, brokers, new TreeMap<>(partitions));
  }

  /** The brokers that should keep a copy of something here but are not up. */
  public List<Integer> brokersDown() {
    return brokers.entrySet().stream()
        .filter(each -> !each.getValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  Role role(int partition, int broker) {
    Replicas replicas = partitions.get(partition);
    if (replicas.leader().filter(leader -> leader == broker).isPresent()) {
      return Role.LEADER;
    }
    if (!replicas.all().contains(broker)) {
      return Role.NONE;
    }
    return replicas.inSync().contains(broker) ? Role.IN_SYNC : Role.BEHIND;
  }

  String title() {
    String down =
        brokersDown().isEmpty()
            ? ""
            : ", down: broker "
                + brokersDown().stream().map(String::valueOf).collect(Collectors.joining(", "));
    long up = brokers.values().stream().filter(each -> each).count();
    return "Replicas of topic "
        + topic
        + ": "
        + up
        + (up == 1 ? " broker up" : " brokers up")
        + down;
  }

  /** All of it in words. */
  public String toText() {
    List<String> lines = new ArrayList<>();
    partitions.forEach((number, each) -> lines.add("  partition " + number + ": " + each.toText()));
    return Stream.concat(Stream.of(title()), lines.stream()).collect(Collectors.joining("\n"));
  }

  @Override
  public Drawing draw() {
    return new Drawing(ReplicasPicture.html(this), toText());
  }

  @Override
  public String toString() {
    return toText();
  }
}
