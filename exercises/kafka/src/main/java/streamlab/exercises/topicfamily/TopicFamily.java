package streamlab.exercises.topicfamily;

import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;

/** A consumer that follows what somebody wishes: one topic, or a family of topics. */
@FunctionalInterface
public interface TopicFamily {

  /**
   * Makes a consumer and subscribes it; the caller polls and closes it.
   *
   * @param settings what the consumer needs: address, deserializers for text, a {@code group.id},
   *     where to start; yours to add to
   * @param wish the full name of a topic, or a name followed by {@code .*}: then all topics whose
   *     names begin with that name and a dot, also those that are created later
   */
  Consumer<String, String> follow(Map<String, Object> settings, String wish);
}
