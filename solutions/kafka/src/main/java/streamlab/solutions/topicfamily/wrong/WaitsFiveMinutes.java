package streamlab.solutions.topicfamily.wrong;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.topicfamily.TopicFamily;

/** Leaves the age of metadata at its default. */
@WrongAnswer(misconception = "five-minutes", failsAt = "later")
public final class WaitsFiveMinutes implements TopicFamily {

  @Override
  public Consumer<String, String> follow(Map<String, Object> settings, String wish) {
    settings.put("allow.auto.create.topics", false);
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
