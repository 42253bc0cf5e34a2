package streamlab.bench;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.ProducerRecord;
import streamlab.error.LabException;
import streamlab.service.kafka.KafkaCluster;

/** The records that are counted: a topic with a thousand of them under ten keys. */
final class BenchTopic implements AutoCloseable {

  private static final int RECORDS = 1000;
  private static final int KEYS = 10;

  private final KafkaCluster kafka;
  private final String name = "lab-bench-" + ProcessHandle.current().pid();

  BenchTopic(KafkaCluster kafka) throws InterruptedException {
    this.kafka = kafka;
    try {
      kafka.admin().createTopics(List.of(new NewTopic(name, 1, (short) 1))).all().get();
    } catch (ExecutionException e) {
      throw new LabException("The topic " + name + " can't be made: " + e.getCause() + ".", e);
    }
    kafka.send(
        IntStream.range(0, RECORDS)
            .mapToObj(i -> new ProducerRecord<>(name, "key-" + i % KEYS, "value-" + i))
            .toList());
  }

  String name() {
    return name;
  }

  String address() {
    return kafka.bootstrapServers();
  }

  @Override
  public void close() {
    kafka.admin().deleteTopics(List.of(name));
  }
}
