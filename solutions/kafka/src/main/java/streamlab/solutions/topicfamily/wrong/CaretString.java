package streamlab.solutions.topicfamily.wrong;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.topicfamily.TopicFamily;

/** Writes the pattern as a name with a caret, as in Python. */
@WrongAnswer(misconception = "caret-string", failsAt = "family")
public final class CaretString implements TopicFamily {

  @Override
  public Consumer<String, String> follow(Map<String, Object> settings, String wish) {
    settings.put("metadata.max.age.ms", 500);
    settings.put("allow.auto.create.topics", false);
    Consumer<String, String> consumer = new KafkaConsumer<>(settings);
    consumer.subscribe(List.of(wish.endsWith(".*") ? "^" + wish : wish));
    return consumer;
  }
}
