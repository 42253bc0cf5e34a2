package streamlab.exercises.whichpartition;

import static streamlab.grade.Check.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.exercises.whichpartition.WhichPartition.Places;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.grade.kafka.KafkaSandbox;
import streamlab.grade.kafka.KafkaSandboxExtension;

@Grader(WhichPartition.class)
@DisplayName("Which partition?")
@ExtendWith(KafkaSandboxExtension.class)
class WhichPartitionGrader {

  private static final List<String> POSITIVE =
      List.of("John", "vehicle-1", "vehicle-3", "vehicle-4", "vehicle-5", "186", "42");
  private static final List<String> NEGATIVE = List.of("Ajay", "vehicle-6", "132", "161", "230");
  private static final int RANDOM_KEYS = 50;

  private static List<String> lines(List<String> keys, ToIntFunction<String> partition) {
    return keys.stream().map(key -> key + ": " + partition.applyAsInt(key)).toList();
  }

  private static int murmur2(String key) {
    return Utils.murmur2(key.getBytes(StandardCharsets.UTF_8));
  }

  private static long crc(String key) {
    CRC32 crc = new CRC32();
    crc.update(key.getBytes(StandardCharsets.UTF_8));
    return crc.getValue();
  }

  private static Check of(String what, List<String> keys, int before, int after) {
    return check(what)
        .given("keys", String.join(", ", keys))
        .given("partitions before", before)
        .given("partitions after", after);
  }

  @Fact(order = 1, points = 2)
  @DisplayName("three partitions: keys whose hash is positive")
  void positive(WhichPartition answer) {
    of("before", POSITIVE, 3, 6)
        .smells("string-hash", lines(POSITIVE, key -> Math.floorMod(key.hashCode(), 3)))
        .smells("string-hash", lines(POSITIVE, key -> key.hashCode() % 3))
        .smells("string-hash", lines(POSITIVE, key -> Math.abs(key.hashCode()) % 3))
        .smells("clients-alike", lines(POSITIVE, key -> (int) (crc(key) % 3)))
        .that(lines(POSITIVE, key -> answer.places(key, 3, 6).before()))
        .is(
            List.of(
                "John: 0",
                "vehicle-1: 0",
                "vehicle-3: 0",
                "vehicle-4: 1",
                "vehicle-5: 2",
                "186: 1",
                "42: 1"));
  }

  @Fact(order = 2, points = 2)
  @DisplayName("three partitions: keys whose hash is negative")
  void negative(WhichPartition answer) {
    of("before", NEGATIVE, 3, 6)
        .smells("sign-kept", lines(NEGATIVE, key -> murmur2(key) % 3))
        .smells("absolute-value", lines(NEGATIVE, key -> Math.abs(murmur2(key)) % 3))
        .that(lines(NEGATIVE, key -> answer.places(key, 3, 6).before()))
        .is(List.of("Ajay: 2", "vehicle-6: 1", "132: 0", "161: 2", "230: 2"));
  }

  @Fact(order = 3, points = 2)
  @DisplayName("growth from two to three partitions: Ajay moves, John stays")
  void growth(WhichPartition answer) {
    List<String> keys = List.of("Ajay", "John", "ABX", "vehicle-3", "186", "132");
    of("before → after", keys, 2, 3)
        .smellsWhen("keys-stay", actual -> stay((List<?>) actual))
        .that(moves(answer, keys, 2, 3))
        .is(
            List.of(
                "Ajay: 1 → 2",
                "John: 0 → 0",
                "ABX: 1 → 0",
                "vehicle-3: 1 → 0",
                "186: 0 → 1",
                "132: 1 → 0"));
  }

  private static List<String> moves(
      WhichPartition answer, List<String> keys, int before, int after) {
    return keys.stream()
        .map(
            key -> {
              Places places = answer.places(key, before, after);
              return key + ": " + places.before() + " → " + places.after();
            })
        .toList();
  }

  private static boolean stay(List<?> lines) {
    return lines.stream().allMatch(line -> line.toString().matches(".*: (-?\\d+) → \\1"));
  }

  @Fact(order = 4)
  @DisplayName("growth from four to six partitions, other keys")
  void otherGrowth(WhichPartition answer) {
    List<String> keys = List.of("186", "186#0", "186#1", "186#2", "186#3", "186#4");
    of("before → after", keys, 4, 6)
        .smellsWhen("keys-stay", actual -> stay((List<?>) actual))
        .that(moves(answer, keys, 4, 6))
        .is(
            List.of(
                "186: 0 → 4",
                "186#0: 3 → 1",
                "186#1: 3 → 5",
                "186#2: 3 → 3",
                "186#3: 0 → 0",
                "186#4: 3 → 3"));
  }

  @Fact(order = 5, points = 2)
  @DisplayName("librdkafka puts keys elsewhere")
  void elsewhere(WhichPartition answer) {
    List<String> keys =
        Stream.of("1", "2", "3", "4", "5", "6").map(each -> "vehicle-" + each).toList();
    List<String> all = Stream.concat(keys.stream(), Stream.of("Ajay", "John")).toList();
    of("elsewhere", all, 3, 6)
        .smells("clients-alike", lines(all, key -> Utils.toPositive(murmur2(key)) % 3))
        .smells("crc-as-int", lines(all, key -> (int) crc(key) % 3))
        .smells("crc-as-int", lines(all, key -> Math.abs((int) crc(key)) % 3))
        .smells("crc-as-int", lines(all, key -> Utils.toPositive((int) crc(key)) % 3))
        .smells("crc-as-int", lines(all, key -> Math.floorMod((int) crc(key), 3)))
        .that(lines(all, key -> answer.places(key, 3, 6).elsewhere()))
        .is(
            List.of(
                "vehicle-1: 0",
                "vehicle-2: 0",
                "vehicle-3: 1",
                "vehicle-4: 0",
                "vehicle-5: 2",
                "vehicle-6: 0",
                "Ajay: 1",
                "John: 2"));
  }

  @Fact(order = 6)
  @DisplayName("a key's bytes are UTF-8")
  void bytes(WhichPartition answer) {
    List<String> keys = List.of("Zoë");
    of("before", keys, 3, 6)
        .smells("not-utf-8", List.of("Zoë: 2"))
        .that(lines(keys, key -> answer.places(key, 3, 6).before()))
        .is(List.of("Zoë: 1"));
  }

  @Fact(order = 7, points = 2)
  @DisplayName("a real producer puts fifty random keys where you say")
  void producer(WhichPartition answer, KafkaSandbox kafka) throws Exception {
    String topic = kafka.topic("keys", 7);
    List<String> keys =
        Stream.generate(() -> "key-" + UUID.randomUUID()).limit(RANDOM_KEYS).toList();
    List<String> real = places(kafka, topic, keys);
    check("before")
        .given("partitions before", 7)
        .given("partitions after", 9)
        .smells("string-hash", lines(keys, key -> Math.floorMod(key.hashCode(), 7)))
        .smells("sign-kept", lines(keys, key -> murmur2(key) % 7))
        .that(lines(keys, key -> answer.places(key, 7, 9).before()))
        .is(real);
  }

  private static List<String> places(KafkaSandbox kafka, String topic, List<String> keys)
      throws Exception {
    Map<String, Object> settings = kafka.properties();
    List<String> places = new ArrayList<>();
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      List<Future<RecordMetadata>> sent = new ArrayList<>();
      for (String key : keys) {
        sent.add(producer.send(new ProducerRecord<>(topic, key, "")));
      }
      for (int i = 0; i < keys.size(); i++) {
        places.add(keys.get(i) + ": " + sent.get(i).get().partition());
      }
    }
    return places;
  }
}
