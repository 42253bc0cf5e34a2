package streamlab.solutions.olddates.wrong;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.serialization.StringSerializer;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.olddates.OldDates;

/** Makes the active segment so large that it never ends. */
@WrongAnswer(misconception = "active-segment-is-safe", failsAt = "staysForEver")
public final class HidesInActiveSegment implements OldDates {

  @Override
  public List<Event> load(Admin admin, Map<String, Object> client, String topic, List<Event> events)
      throws Exception {
    NewTopic kept = new NewTopic(topic, 1, (short) 1).configs(Map.of("segment.ms", "315360000000"));
    admin.createTopics(List.of(kept)).all().get();
    List<Event> refused = new ArrayList<>();
    client.put("linger.ms", 0);
    StringSerializer text = new StringSerializer();
    try (KafkaProducer<String, String> producer = new KafkaProducer<>(client, text, text)) {
      for (Event event : events) {
        try {
          producer.send(record(topic, event)).get();
        } catch (ExecutionException e) {
          if (!(e.getCause() instanceof InvalidTimestampException)) {
            throw e;
          }
          refused.add(event);
        }
      }
    }
    return refused;
  }

  private static ProducerRecord<String, String> record(String topic, Event event) {
    long time = event.time().toEpochMilli();
    return new ProducerRecord<>(topic, null, time, event.key(), event.what());
  }
}
