package streamlab.service.kafka.layout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import streamlab.error.LabException;
import streamlab.show.DataText;

/** Reads the records of partitions without a group: all where they are few, else both ends. */
final class TopicContent {

  private static final Duration POLL = Duration.ofMillis(100);

  /** With so many offsets or fewer, all are read. */
  private static final int ALL = 16;

  private static final int FIRST = 5;
  private static final int LAST = 8;

  private final Map<String, Object> settings;
  private final Duration limit;

  TopicContent(Map<String, Object> properties, Duration limit) {
    this.limit = limit;
    settings = new HashMap<>(properties);
    settings.put("enable.auto.commit", false);
    settings.put("allow.auto.create.topics", false);
    settings.put("auto.offset.reset", "earliest");
    // Aborted records lie in the log, too.
    settings.put("isolation.level", "read_uncommitted");
    // Closing waits for the fetch that is under way: half a second with the default.
    settings.put("fetch.max.wait.ms", 10);
    // A handful of records is looked at: there is no need to fetch a megabyte for them.
    settings.put("max.partition.fetch.bytes", 65_536);
  }

  Map<TopicPartition, PartitionLog> read(
      Map<TopicPartition, Long> starts, Map<TopicPartition, Long> ends) {
    Map<TopicPartition, Long> tails = new HashMap<>();
    starts.forEach((partition, start) -> tails.put(partition, tail(start, ends.get(partition))));
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      Map<TopicPartition, List<KeptRecord>> heads = records(consumer, starts, tails, FIRST);
      Map<TopicPartition, List<KeptRecord>> rest =
          records(consumer, tails, ends, Integer.MAX_VALUE);
      Map<TopicPartition, PartitionLog> logs = new HashMap<>();
      starts.forEach(
          (partition, start) -> {
            List<KeptRecord> head = heads.get(partition);
            List<KeptRecord> all = new ArrayList<>(head);
            all.addAll(rest.get(partition));
            long tail = tails.get(partition);
            boolean allRead = head.size() < FIRST;
            long unread = allRead ? tail : head.get(FIRST - 1).offset() + 1;
            logs.put(partition, new PartitionLog(start, ends.get(partition), all, unread, tail));
          });
      return logs;
    }
  }

  /** Where the last records begin that are read in any case. */
  private static long tail(long start, long end) {
    return end - start <= ALL ? start : end - LAST;
  }

  /** The first records of each stretch of offsets. */
  private Map<TopicPartition, List<KeptRecord>> records(
      KafkaConsumer<byte[], byte[]> consumer,
      Map<TopicPartition, Long> from,
      Map<TopicPartition, Long> to,
      int most) {
    Map<TopicPartition, List<KeptRecord>> records = new HashMap<>();
    from.keySet().forEach(partition -> records.put(partition, new ArrayList<>()));
    Collection<TopicPartition> open = new ArrayList<>(from.keySet());
    open.removeIf(partition -> from.get(partition) >= to.get(partition));
    consumer.assign(open);
    open.forEach(partition -> consumer.seek(partition, from.get(partition)));
    long deadline = System.nanoTime() + limit.toNanos();
    while (!open.isEmpty()) {
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
        TopicPartition partition = new TopicPartition(record.topic(), record.partition());
        List<KeptRecord> kept = records.get(partition);
        if (record.offset() < to.get(partition) && kept.size() < most) {
          kept.add(kept(record));
        }
      }
      open.removeIf(
          partition ->
              consumer.position(partition) >= to.get(partition)
                  || records.get(partition).size() >= most);
      consumer.assign(open);
      if (System.nanoTime() > deadline) {
        throw new LabException(
            "The records of "
                + open
                + " could not be read within "
                + limit.toSeconds()
                + " s:"
                + " check that all brokers run.");
      }
    }
    return records;
  }

  private static KeptRecord kept(ConsumerRecord<byte[], byte[]> record) {
    return new KeptRecord(
        record.offset(),
        Optional.ofNullable(record.key()).map(TopicContent::text),
        record.value() == null);
  }

  private static String text(byte[] key) {
    return DataText.utf8(key).orElseGet(() -> DataText.of(key));
  }
}
