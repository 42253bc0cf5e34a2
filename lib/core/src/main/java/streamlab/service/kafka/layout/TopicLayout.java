package streamlab.service.kafka.layout;

import java.util.List;
import streamlab.error.LabException;
import streamlab.show.Drawable;
import streamlab.show.Drawing;

/**
 * What lies in a topic at one moment, for {@code show(…)}: partitions by offsets, each record with
 * its key, who keeps each partition, and how far consumer groups have come.
 *
 * @param cleanup the topic's {@code cleanup.policy}; empty when nobody may tell
 */
public record TopicLayout(String topic, String cleanup, List<PartitionLayout> partitions)
    implements Drawable {

  /**
   * One partition by its number.
   *
   * @throws LabException when there is none of that number
   */
  public PartitionLayout partition(int number) {
    return partitions.stream()
        .filter(each -> each.number() == number)
        .findFirst()
        .orElseThrow(
            () ->
                new LabException(
                    "Topic %s has no partition %d: its partitions are 0 to %d."
                        .formatted(topic, number, partitions.size() - 1)));
  }

  /** How far a group is behind in all partitions where it has a position. */
  public long lag(String group) {
    return partitions.stream().mapToLong(each -> Math.max(0, each.lag(group))).sum();
  }

  /** All of it in words. */
  public String toText() {
    return LayoutText.of(this);
  }

  @Override
  public Drawing draw() {
    return new Drawing(LayoutPicture.html(this), toText());
  }

  @Override
  public String toString() {
    return toText();
  }
}
