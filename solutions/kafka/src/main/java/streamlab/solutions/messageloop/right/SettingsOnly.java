package streamlab.solutions.messageloop.right;

import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.messageloop.MessageLoop;

/** Says everything in the settings, in a copy of its own, and loops with a stream. */
@OtherRightAnswer("all in Properties, serializers as class names; a stream of numbers")
public final class SettingsOnly implements MessageLoop {

  @Override
  public void send(Map<String, Object> client, String topic, int count) {
    Properties settings = new Properties();
    settings.putAll(client);
    settings.put(ProducerConfig.CLIENT_ID_CONFIG, "message-loop");
    settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class.getName());
    settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, StringSerializer.class.getName());
    try (KafkaProducer<String, String> producer = new KafkaProducer<>(settings)) {
      IntStream.range(0, count)
          .mapToObj("Message: %d"::formatted)
          .map(value -> new ProducerRecord<String, String>(topic, value))
          .forEach(producer::send);
    }
  }
}
