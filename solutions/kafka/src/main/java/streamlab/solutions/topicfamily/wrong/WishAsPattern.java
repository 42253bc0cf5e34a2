package streamlab.solutions.topicfamily.wrong;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.topicfamily.TopicFamily;

/** Takes the wish for a regular expression, dots and all. */
@WrongAnswer(misconception = "unescaped-dots", failsAt = "family")
public final class WishAsPattern implements TopicFamily {

  @Override
  public Consumer<String, String> follow(Map<String, Object> settings, String wish) {
    settings.put("metadata.max.age.ms", 500);
    settings.put("allow.auto.create.topics", false);
    Consumer<String, String> consumer = new KafkaConsumer<>(settings);
    if (wish.endsWith(".*")) {
      consumer.subscribe(Pattern.compile(wish));
    } else {
      consumer.subscribe(List.of(wish));
    }
    return consumer;
  }
}
