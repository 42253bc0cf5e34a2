package streamlab.exercises.wheredoistart;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Where does a consumer start to read, and how does one make it start at the beginning every time?
 *
 * <p>For both methods it matters what the group has committed, and what {@code auto.offset.reset}
 * has to do with it.
 */
public interface WhereDoIStart {

  /**
   * What a consumer finds when it begins to read one partition.
   *
   * @param reset its {@code auto.offset.reset}: {@code earliest}, {@code latest} or {@code none}
   * @param committed the position its group has committed, which lies between {@code beginning} and
   *     {@code end}; empty when the group has none
   * @param beginning the offset of the oldest record that is still there
   * @param end the offset that the next record written will get
   */
  record Situation(String reset, OptionalLong committed, long beginning, long end) {}

  /**
   * A prediction, made without Kafka: the offset from which the consumer reads; empty when it
   * refuses to read and throws instead.
   */
  OptionalLong startsAt(Situation situation);

  /**
   * The values of all records that are in the topic at the time of the call, on every call; of each
   * partition in the order of their offsets. The group's committed position stays as it is.
   *
   * @param settings all a {@code KafkaConsumer<String, String>} needs: address, deserializers for
   *     text, a {@code group.id}, sometimes an {@code auto.offset.reset}; yours to change
   * @param topic the topic to read, with one partition or several
   */
  List<String> readAll(Map<String, Object> settings, String topic);
}
