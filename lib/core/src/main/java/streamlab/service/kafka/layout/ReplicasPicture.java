package streamlab.service.kafka.layout;

import java.util.ArrayList;
import java.util.List;
import streamlab.show.draw.Svg;

/** Draws partitions × brokers; shape and words tell the roles, no colour does. */
final class ReplicasPicture {

  private static final int LINE = 17;
  private static final int LEFT = 110;
  private static final int COLUMN = 126;
  private static final int ROW = 32;
  private static final int BOX = 22;

  private final TopicReplicas replicas;
  private final Svg svg = new Svg();

  private ReplicasPicture(TopicReplicas replicas) {
    this.replicas = replicas;
  }

  static String html(TopicReplicas replicas) {
    ReplicasPicture picture = new ReplicasPicture(replicas);
    int height = picture.drawAll();
    int width = Math.max(Svg.WIDTH, LEFT + replicas.brokers().size() * COLUMN);
    return picture.svg.toPage(width, height, replicas.title(), replicas.toText());
  }

  private int drawAll() {
    svg.bold(0, LINE, replicas.title());
    int y = 3 * LINE;
    List<Integer> brokers = new ArrayList<>(replicas.brokers().keySet());
    for (int i = 0; i < brokers.size(); i++) {
      boolean up = replicas.brokers().get(brokers.get(i));
      svg.centred(middle(i), y, "broker " + brokers.get(i) + (up ? "" : " ✗ down"));
    }
    y += 10;
    int top = y;
    for (int partition : replicas.partitions().keySet()) {
      svg.text(0, y + BOX / 2 + 8, "partition " + partition);
      for (int i = 0; i < brokers.size(); i++) {
        draw(replicas.role(partition, brokers.get(i)), middle(i), y + 4);
      }
      y += ROW;
    }
    for (int i = 0; i < brokers.size(); i++) {
      boolean up = replicas.brokers().get(brokers.get(i));
      int x = middle(i) - COLUMN / 2 + 3;
      svg.box(x, top - 28, COLUMN - 6, y - top + 32, 6, "none", 0, up ? "" : "4 4");
    }
    y += LINE + 4;
    svg.small(
        0, y, "filled: leader · outlined: follower in sync · dashed: a copy that is not in sync");
    return y + 8;
  }

  private static int middle(int column) {
    return LEFT + column * COLUMN + COLUMN / 2;
  }

  private void draw(TopicReplicas.Role role, int middle, int y) {
    int wide = 104;
    int x = middle - wide / 2;
    switch (role) {
      case LEADER -> svg.box(x, y, wide, BOX, 3, "currentColor", 0.25, "");
      case IN_SYNC -> svg.box(x, y, wide, BOX, 3, "none", 0, "");
      case BEHIND -> svg.box(x, y, wide, BOX, 3, "none", 0, "3 3");
      case NONE -> {
        return;
      }
    }
    svg.centred(middle, y + BOX / 2 + 4, role.word());
  }
}
