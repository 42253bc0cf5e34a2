package streamlab.solutions.topicfamily.wrong;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.topicfamily.TopicFamily;

/** Lists the topics there are and subscribes to their names. */
@WrongAnswer(misconception = "list-of-today", failsAt = "later")
public final class ListsOnce implements TopicFamily {

  @Override
  public Consumer<String, String> follow(Map<String, Object> settings, String wish) {
    settings.put("metadata.max.age.ms", 500);
    settings.put("allow.auto.create.topics", false);
    Consumer<String, String> consumer = new KafkaConsumer<>(settings);
    if (wish.endsWith(".*")) {
      String beginning = wish.substring(0, wish.length() - 1);
      Collection<String> names =
          consumer.listTopics().keySet().stream()
              .filter(name -> name.startsWith(beginning))
              .collect(Collectors.toList());
      consumer.subscribe(names);
    } else {
      consumer.subscribe(List.of(wish));
    }
    return consumer;
  }
}
