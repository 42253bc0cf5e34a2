package streamlab.service.kafka.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A topic's layout in words. */
final class LayoutText {

  private LayoutText() {}

  static String of(TopicLayout layout) {
    List<String> lines = new ArrayList<>();
    lines.add(title(layout));
    for (PartitionLayout partition : layout.partitions()) {
      lines.add("partition " + partition.number() + ": " + partition.replicas().toText());
      partition.log().ifPresentOrElse(log -> add(lines, partition, log), () -> lines.add(UNKNOWN));
    }
    return String.join("\n", lines);
  }

  /** What is said of a partition that nobody leads. */
  static final String UNKNOWN = "  no leader, so nobody can tell what lies in it";

  static String title(TopicLayout layout) {
    int partitions = layout.partitions().size();
    String title =
        "Topic "
            + layout.topic()
            + ": "
            + partitions
            + (partitions == 1 ? " partition" : " partitions");
    return layout.cleanup().isEmpty() ? title : title + ", cleanup.policy " + layout.cleanup();
  }

  private static void add(List<String> lines, PartitionLayout partition, PartitionLog log) {
    lines.add("  " + log.spots().stream().map(Spot::toText).collect(Collectors.joining(" · ")));
    partition.positions().forEach(each -> lines.add("  " + each.toText(log)));
  }
}
