package streamlab.solutions.topicfamily.wrong;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.topicfamily.TopicFamily;

/** Escapes the dot before the star and forgets the others. */
@WrongAnswer(misconception = "unescaped-dots", failsAt = "dots")
public final class EscapesTheLastDot implements TopicFamily {

  @Override
  public Consumer<String, String> follow(Map<String, Object> settings, String wish) {
    settings.put("metadata.max.age.ms", 500);
    settings.put("allow.auto.create.topics", false);
    Consumer<String, String> consumer = new KafkaConsumer<>(settings);
    if (wish.endsWith(".*")) {
      String name = wish.substring(0, wish.length() - 2);
      consumer.subscribe(Pattern.compile(name + "\\..*"));
    } else {
      consumer.subscribe(List.of(wish));
    }
    return consumer;
  }
}
