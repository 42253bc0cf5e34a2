package streamlab.solutions.topicfamily.wrong;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.topicfamily.TopicFamily;

/** Thinks that a pattern finds what begins with it. */
@WrongAnswer(misconception = "whole-name", failsAt = "family")
public final class ForgetsTheRest implements TopicFamily {

  @Override
  public Consumer<String, String> follow(Map<String, Object> settings, String wish) {
    settings.put("metadata.max.age.ms", 500);
    settings.put("allow.auto.create.topics", false);
    Consumer<String, String> consumer = new KafkaConsumer<>(settings);
    if (wish.endsWith(".*")) {
      String beginning = wish.substring(0, wish.length() - 1);
      consumer.subscribe(Pattern.compile("^" + Pattern.quote(beginning)));
    } else {
      consumer.subscribe(List.of(wish));
    }
    return consumer;
  }
}
