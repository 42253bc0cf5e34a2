package streamlab.solutions.olddates.right;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.serialization.StringSerializer;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.olddates.OldDates;

/** Sends all, then looks at the futures. */
@OtherRightAnswer("a batch for each event, all sent before the first future is looked at")
public final class LooksAtTheEnd implements OldDates {

  @Override
  public List<Event> load(Admin admin, Map<String, Object> client, String topic, List<Event> events)
      throws Exception {
    Map<String, String> settings = Map.of("retention.ms", "-1", "retention.bytes", "-1");
    admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1).configs(settings))).all().get();
    // A broker refuses a whole batch: one record in each keeps the others out of it.
    client.put("batch.size", 0);
    Map<Event, Future<RecordMetadata>> sent = new LinkedHashMap<>();
    StringSerializer text = new StringSerializer();
    try (KafkaProducer<String, String> producer = new KafkaProducer<>(client, text, text)) {
      for (Event event : events) {
        long time = event.time().toEpochMilli();
        sent.put(
            event, producer.send(new ProducerRecord<>(topic, 0, time, event.key(), event.what())));
      }
    }
    for (Map.Entry<Event, Future<RecordMetadata>> each : List.copyOf(sent.entrySet())) {
      if (isTaken(each.getValue())) {
        sent.remove(each.getKey());
      }
    }
    return List.copyOf(sent.keySet());
  }

  private static boolean isTaken(Future<RecordMetadata> future) throws Exception {
    try {
      future.get();
      return true;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof InvalidTimestampException) {
        return false;
      }
      throw e;
    }
  }
}
