package streamlab.exercises.topicfamily;

import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import streamlab.exercise.NotStarted;

/** Your answer. */
public class MyTopicFamily implements TopicFamily {

  @Override
  public Consumer<String, String> follow(Map<String, Object> settings, String wish) {
    throw new NotStarted("write the consumer and its subscription.");
  }
}
