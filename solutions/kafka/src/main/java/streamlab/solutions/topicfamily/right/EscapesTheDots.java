package streamlab.solutions.topicfamily.right;

import java.util.Map;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.topicfamily.TopicFamily;

/** Escapes every dot; a full name is a pattern that only it matches. */
@OtherRightAnswer("one pattern for both kinds of wishes")
public final class EscapesTheDots implements TopicFamily {

  @Override
  public Consumer<String, String> follow(Map<String, Object> settings, String wish) {
    settings.put("metadata.max.age.ms", "300");
    settings.put("allow.auto.create.topics", "false");
    boolean family = wish.endsWith(".*");
    String name = family ? wish.substring(0, wish.length() - 1) : wish;
    Consumer<String, String> consumer = new KafkaConsumer<>(settings);
    consumer.subscribe(
        Pattern.compile("^" + name.replace(".", "\\.") + (family ? ".*" : "") + "$"));
    return consumer;
  }
}
