package streamlab.service.kafka.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import streamlab.show.draw.Svg;

/** Draws a topic: a row of boxes per partition, arrows for consumer groups, a legend. */
final class LayoutPicture {

  private static final int LINE = 17;
  private static final int BOX = 24;
  private static final int GAP = 3;
  private static final int MOST_KEYS = 12;

  private final TopicLayout layout;
  private final KeyMarks marks;
  private final Svg svg = new Svg();
  private final int recordWidth;
  private int width = Svg.WIDTH;
  private int y = LINE;

  private LayoutPicture(TopicLayout layout) {
    this.layout = layout;
    this.marks = new KeyMarks(layout);
    int longestOffset =
        layout.partitions().stream()
            .mapToInt(each -> Long.toString(each.end()).length())
            .max()
            .orElse(1);
    double label = marks.longestLabel() * Svg.CHARACTER + 8;
    double offset = longestOffset * Svg.SMALL_CHARACTER + 4;
    this.recordWidth = (int) Math.max(26, Math.max(label, offset));
  }

  static String html(TopicLayout layout) {
    LayoutPicture picture = new LayoutPicture(layout);
    picture.drawAll();
    return picture.svg.toPage(
        picture.width, picture.y, LayoutText.title(layout), LayoutText.of(layout));
  }

  private void drawAll() {
    svg.bold(0, y, LayoutText.title(layout));
    y += LINE + 6;
    layout.partitions().forEach(this::draw);
    legend();
  }

  private void draw(PartitionLayout partition) {
    String name = "partition " + partition.number();
    svg.bold(0, y, name);
    svg.text((int) ((name.length() + 2) * Svg.CHARACTER), y, partition.replicas().toText());
    y += 8;
    if (partition.log().isEmpty()) {
      y += LINE;
      svg.text(0, y, LayoutText.UNKNOWN.strip());
    } else {
      PartitionLog log = partition.log().get();
      Map<Spot, Integer> middles = row(log.spots());
      y += BOX + 12;
      partition.positions().forEach(position -> arrow(position, log, middles));
    }
    y += LINE + 10;
  }

  /** Draws the boxes and gives the middle of each, in pixels. */
  private Map<Spot, Integer> row(List<Spot> spots) {
    Map<Spot, Integer> middles = new HashMap<>();
    int x = 1;
    for (Spot spot : spots) {
      int wide = widthOf(spot);
      int middle = x + wide / 2;
      middles.put(spot, middle);
      draw(spot, x, middle, wide);
      x += wide + GAP;
    }
    width = Math.max(width, x);
    return middles;
  }

  private int widthOf(Spot spot) {
    double offsets = spot.offsets().length() * Svg.SMALL_CHARACTER + 4;
    return switch (spot.kind()) {
      case RECORD -> recordWidth;
      case DELETED, GAP, END -> (int) Math.max(offsets, word(spot).length() * Svg.CHARACTER + 8);
      case UNREAD -> (int) (spot.more().length() * Svg.CHARACTER + 8);
    };
  }

  private static String word(Spot spot) {
    return switch (spot.kind()) {
      case DELETED -> "deleted";
      case GAP -> "gap";
      case END -> "end";
      case RECORD, UNREAD -> "";
    };
  }

  private void draw(Spot spot, int x, int middle, int wide) {
    int text = y + BOX / 2 + 4;
    switch (spot.kind()) {
      case RECORD -> draw(spot.record().orElseThrow(), x, middle);
      case UNREAD -> svg.centred(middle, text, spot.more());
      case DELETED, GAP -> {
        svg.box(x, y, wide, BOX, 3, "none", 0, "2 3");
        svg.centred(middle, text, word(spot));
      }
      case END -> {
        svg.line(x, y, x, y + BOX, 2);
        svg.centred(middle, text, word(spot));
      }
    }
    if (spot.kind() != Spot.Kind.UNREAD) {
      svg.smallCentred(middle, y + BOX + 11, spot.offsets());
    }
  }

  private void draw(KeptRecord record, int x, int middle) {
    KeyMarks.Mark mark = marks.of(record);
    double filled = record.tombstone() || record.key().isEmpty() ? 0 : 0.45;
    svg.box(x, y, recordWidth, BOX, 3, mark.colour(), filled, "");
    svg.centred(middle, y + BOX / 2 + 4, mark.label());
    if (record.tombstone()) {
      svg.line(x + 4, y + BOX / 2, x + recordWidth - 4, y + BOX / 2, 1);
    }
  }

  private void arrow(GroupPosition position, PartitionLog log, Map<Spot, Integer> middles) {
    y += 5;
    String text = position.toText(log);
    int half = (int) (text.length() * Svg.SMALL_CHARACTER);
    if (position.committed().isEmpty()) {
      svg.small(1, y + 9, text);
    } else {
      int x = middle(position.committed().getAsLong(), middles);
      svg.pointer(x, y);
      if (x + 10 + half <= width) {
        svg.small(x + 10, y + 9, text);
      } else {
        svg.smallBefore(x - 10, y + 9, text);
      }
    }
    y += 9;
  }

  /** A position behind the end is drawn at the end: such a topic was emptied or made anew. */
  private static int middle(long offset, Map<Spot, Integer> middles) {
    return middles.entrySet().stream()
        .filter(each -> each.getKey().covers(offset))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(() -> middles.values().stream().max(Integer::compare).orElse(0));
  }

  private void legend() {
    List<String> words = new ArrayList<>();
    words.add("box: a record with its key, its offset below");
    if (records().anyMatch(record -> record.key().isEmpty())) {
      words.add("–: no key");
    }
    if (records().anyMatch(KeptRecord::tombstone)) {
      words.add("struck through: tombstone (no value)");
    }
    if (spots().anyMatch(spot -> spot.kind() == Spot.Kind.GAP)) {
      words.add(
          layout.cleanup().contains("compact")
              ? "gap: removed by compaction, or a transaction's marker"
              : "gap: a transaction's marker");
    }
    if (layout.partitions().stream().anyMatch(each -> !each.positions().isEmpty())) {
      words.add("▲ what a group reads next");
    }
    words.forEach(
        line -> {
          svg.small(0, y, line);
          y += 14;
        });
    shortenedKeys();
    y += 4;
  }

  private void shortenedKeys() {
    List<String> keys =
        marks.all().entrySet().stream()
            .filter(each -> !each.getKey().equals(each.getValue().label()))
            .map(each -> each.getValue().label() + " = " + Svg.fitting(each.getKey(), 500))
            .collect(Collectors.toList());
    for (String key : keys.subList(0, Math.min(MOST_KEYS, keys.size()))) {
      svg.small(0, y, key);
      y += 14;
    }
    if (keys.size() > MOST_KEYS) {
      svg.small(0, y, "… and " + (keys.size() - MOST_KEYS) + " more shortened keys");
      y += 14;
    }
  }

  private Stream<KeptRecord> records() {
    return spots().flatMap(spot -> spot.record().stream());
  }

  private Stream<Spot> spots() {
    return layout.partitions().stream()
        .flatMap(partition -> partition.log().stream())
        .flatMap(log -> log.spots().stream());
  }
}
