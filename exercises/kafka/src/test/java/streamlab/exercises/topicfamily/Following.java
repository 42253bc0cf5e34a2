package streamlab.exercises.topicfamily;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.StringDeserializer;
import streamlab.grade.Check;
import streamlab.grade.kafka.ConsumerWatch;
import streamlab.grade.kafka.KafkaSandbox;

/** Topics that only this fact uses, and a consumer of the answer that follows some of them. */
final class Following implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(20);

  /** What the sandbox puts before each name. */
  private static final String BEFORE = "grade-";

  private final KafkaSandbox kafka;
  private final Duration patience;
  private final String family;
  private final String suffix;
  private final ConsumerWatch watch = new ConsumerWatch();
  private final Set<String> topics = new TreeSet<>();
  private String wish;
  private Consumer<String, String> consumer;

  /** A family of this name, without topics as yet. */
  Following(KafkaSandbox kafka, String name) {
    this.kafka = kafka;
    this.patience = kafka.patience();
    this.family = kafka.name(name);
    this.suffix = family.substring(family.lastIndexOf('-'));
  }

  /** The beginning of all its members' names. */
  String family() {
    return family;
  }

  /** Creates the topic of this name: the family's own, or another one's. */
  Following topic(String name) {
    kafka.send(kafka.topic(name, 1), "a record");
    return this;
  }

  /** Creates a topic whose name begins with the family's and goes on like this. */
  Following member(String rest) {
    kafka.send(kafka.topic(base() + rest, 1), "a record");
    return this;
  }

  /** Creates a topic whose name is like a member's, but with an X for the family's first dot. */
  Following fake(String rest) {
    kafka.send(kafka.topic(base().replaceFirst("\\.", "X") + rest, 1), "a record");
    return this;
  }

  /** Creates a topic whose name has a member's in its midst. */
  Following container(String before, String rest) {
    kafka.send(kafka.topic(before + family + rest, 1), "a record");
    return this;
  }

  private String base() {
    return family.substring(BEFORE.length());
  }

  /** Has the answer follow a wish. */
  Following follow(TopicFamily answer, String wanted) {
    wish = wanted;
    Map<String, Object> settings = kafka.properties();
    watch.watch(settings);
    settings.remove(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG);
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, kafka.name("followers"));
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put("key.deserializer", StringDeserializer.class.getName());
    settings.put("value.deserializer", StringDeserializer.class.getName());
    consumer = answer.follow(settings, wanted);
    return this;
  }

  /** The topics followed: those that records came from, and those subscribed to. */
  List<String> topics(int enough) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (topics.size() < enough && System.nanoTime() < deadline) {
      consumer.poll(POLL).forEach(record -> topics.add(record.topic()));
    }
    Set<String> all = new TreeSet<>(topics);
    all.addAll(consumer.subscription());
    return all.stream().map(this::shortened).toList();
  }

  /**
   * Whether a topic is there after its partitions were asked for. The broker creates it a moment
   * after its answer: waits for that where the consumer's settings let it happen.
   */
  boolean isThereAfterAsking(String topic) throws ExecutionException, InterruptedException {
    consumer.poll(POLL);
    consumer.partitionsFor(topic, patience);
    boolean mayCreate =
        !watch.values(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG).equals(Set.of("false"));
    long deadline = System.nanoTime() + (mayCreate ? patience.toNanos() : 0);
    boolean isThere;
    do {
      isThere = kafka.admin().listTopics().names().get().contains(topic);
    } while (!isThere && System.nanoTime() < deadline);
    return isThere;
  }

  /** A comparison about this consumer. */
  Check check(String what) {
    return Check.check(what).given("wish", shortened(wish));
  }

  /** A name as the learner knows it, without what makes it this fact's own. */
  String shortened(String name) {
    return name.replace(BEFORE, "").replace(suffix, "");
  }

  /** Whether the consumer was told nothing about the age of metadata. */
  boolean looksSeldom() {
    return watch.values(ConsumerConfig.METADATA_MAX_AGE_CONFIG).contains("null");
  }

  @Override
  public void close() {
    if (consumer != null) {
      consumer.close();
    }
  }
}
