package streamlab.solutions.topicfamily.wrong;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.topicfamily.TopicFamily;

/** Leaves it to the broker to create what is asked for. */
@WrongAnswer(misconception = "creates-topics", failsAt = "createsNone")
public final class CreatesTopics implements TopicFamily {

  @Override
  public Consumer<String, String> follow(Map<String, Object> settings, String wish) {
    settings.put("metadata.max.age.ms", 500);
    Consumer<String, String> consumer = new KafkaConsumer<>(settings);
    if (wish.endsWith(".*")) {
      String beginning = wish.substring(0, wish.length() - 1);
      consumer.subscribe(Pattern.compile(Pattern.quote(beginning) + ".*"));
    } else {
      consumer.subscribe(List.of(wish));
    }
    return consumer;
  }
}
