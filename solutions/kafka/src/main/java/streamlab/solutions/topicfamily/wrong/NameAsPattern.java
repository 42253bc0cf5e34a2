package streamlab.solutions.topicfamily.wrong;

import java.util.Map;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.topicfamily.TopicFamily;

/** Subscribes to everything by pattern, and to a name as to a beginning. */
@WrongAnswer(misconception = "name-as-pattern", failsAt = "byName")
public final class NameAsPattern implements TopicFamily {

  @Override
  public Consumer<String, String> follow(Map<String, Object> settings, String wish) {
    settings.put("metadata.max.age.ms", 500);
    settings.put("allow.auto.create.topics", false);
    String beginning = wish.endsWith(".*") ? wish.substring(0, wish.length() - 1) : wish;
    Consumer<String, String> consumer = new KafkaConsumer<>(settings);
    consumer.subscribe(Pattern.compile(Pattern.quote(beginning) + ".*"));
    return consumer;
  }
}
