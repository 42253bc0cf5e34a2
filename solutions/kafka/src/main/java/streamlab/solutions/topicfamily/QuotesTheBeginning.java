package streamlab.solutions.topicfamily;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import streamlab.exercise.Solution;
import streamlab.exercises.topicfamily.TopicFamily;

/** Takes the beginning literally, and looks for new topics twice a second. */
@Solution
public final class QuotesTheBeginning implements TopicFamily {

  private static final String ANY = ".*";
  private static final int METADATA_AGE_MILLIS = 500;

  @Override
  public Consumer<String, String> follow(Map<String, Object> settings, String wish) {
    settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, METADATA_AGE_MILLIS);
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    Consumer<String, String> consumer = new KafkaConsumer<>(settings);
    if (wish.endsWith(ANY)) {
      String name = wish.substring(0, wish.length() - ANY.length());
      consumer.subscribe(Pattern.compile(Pattern.quote(name + ".") + ANY));
    } else {
      consumer.subscribe(List.of(wish));
    }
    return consumer;
  }
}
