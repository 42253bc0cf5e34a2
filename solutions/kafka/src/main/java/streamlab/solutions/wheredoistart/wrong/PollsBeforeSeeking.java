package streamlab.solutions.wheredoistart.wrong;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.wheredoistart.AssignAndSeek;

/** Polls once to bring the consumer to life, and seeks after it. */
@WrongAnswer(misconception = "none-needs-a-position", failsAt = "resetNone")
public final class PollsBeforeSeeking extends AssignAndSeek {

  @Override
  public List<String> readAll(Map<String, Object> settings, String topic) {
    settings.put("enable.auto.commit", false);
    try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings)) {
      consumer.assign(partitions(consumer, topic));
      consumer.poll(Duration.ofSeconds(1));
      consumer.seekToBeginning(consumer.assignment());
      Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
      return readTo(ends, consumer);
    }
  }
}
