package streamlab.exercises.consumerloop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import streamlab.grade.Check;
import streamlab.grade.Patience;
import streamlab.grade.kafka.ConsumerWatch;
import streamlab.grade.kafka.KafkaSandbox;

/** One call of an answer on a topic with messages, and what is known of it then. */
final class Reading {

  /** The line for a poll that brought nothing. */
  static final String NOTHING = "No message received!";

  /** Empty polls in a row that prove something when nothing more can come. */
  private static final int FEW = 3;

  /** Empty polls in a row of a consumer that may begin at the end of the topic, or seek. */
  private static final int MANY = 20;

  /** Time for an empty poll to be reported before the last message is written all the same. */
  private static final int REPORT_MILLIS = 1500;

  /** Longer than the polls of nearly all loops: the first one brings nothing, each time. */
  private static final Duration JOINING = Duration.ofMillis(150);

  /** Ends a loop that would only see empty polls from now on. */
  private static final class Enough extends Error {
    private Enough() {
      super("the loop went on", null, false, false);
    }
  }

  private final KafkaSandbox kafka;
  private final String topic;
  private final String group;
  private final List<String> messages;
  private final int count;
  private final ConsumerWatch watch = new ConsumerWatch();
  private final List<String> lines = new ArrayList<>();
  private int emptyInARow;
  private boolean lastIsHeld;
  private boolean returned;

  private Reading(KafkaSandbox kafka, List<String> messages, int count) {
    this.kafka = kafka;
    this.topic = kafka.topic("messages", 1);
    this.group = kafka.name("readers");
    this.messages = messages;
    this.count = count;
  }

  /** The answer reads; all messages are there before. Each is key, equals sign, value. */
  static Reading of(
      ConsumerLoop answer, KafkaSandbox kafka, List<String> messages, int count, Object... settings)
      throws Exception {
    Reading reading = new Reading(kafka, messages, count);
    reading.send(messages);
    reading.run(answer, settings);
    return reading;
  }

  /** The answer reads all; the last message is written when it has reported an empty poll. */
  static Reading withLateMessage(ConsumerLoop answer, KafkaSandbox kafka, List<String> messages)
      throws Exception {
    Reading reading = new Reading(kafka, messages, messages.size());
    reading.send(messages.subList(0, messages.size() - 1));
    reading.lastIsHeld = true;
    CompletableFuture.delayedExecutor(REPORT_MILLIS, TimeUnit.MILLISECONDS)
        .execute(reading::sendLast);
    try {
      reading.run(answer);
    } finally {
      reading.giveUpLast();
    }
    return reading;
  }

  private void send(List<String> some) {
    kafka.cluster().send(some.stream().map(this::record).toList());
  }

  private ProducerRecord<String, String> record(String message) {
    String[] parts = message.split("=");
    return new ProducerRecord<>(topic, parts[0].equals("null") ? null : parts[0], parts[1]);
  }

  private synchronized void sendLast() {
    if (lastIsHeld) {
      lastIsHeld = false;
      send(messages.subList(messages.size() - 1, messages.size()));
    }
  }

  private synchronized void giveUpLast() {
    lastIsHeld = false;
  }

  private void run(ConsumerLoop answer, Object... settings) throws Exception {
    Map<String, Object> client = kafka.properties();
    watch.watch(client);
    watch.delayJoining(JOINING);
    for (int i = 0; i < settings.length; i += 2) {
      client.put((String) settings[i], settings[i + 1]);
    }
    try {
      returned =
          Patience.with(
              kafka.patience(),
              () -> {
                answer.read(client, topic, group, count, this::line);
                return true;
              },
              false);
    } catch (Enough e) {
      returned = false;
    }
  }

  private void line(String line) {
    synchronized (lines) {
      lines.add(line);
    }
    if (!line.equals(NOTHING)) {
      emptyInARow = 0;
      return;
    }
    emptyInARow = watch.hasJoined() ? emptyInARow + 1 : 0;
    if (emptyInARow > FEW && (readElsewhere() || watch.records() == messages.size())) {
      throw new Enough();
    }
    if (emptyInARow > MANY && startsAtTheEnd()) {
      throw new Enough();
    }
    if (reported().size() >= messages.size() - 1) {
      sendLast();
    }
  }

  /** All lines, those for empty polls among them. */
  List<String> lines() {
    synchronized (lines) {
      return List.copyOf(lines);
    }
  }

  /** The lines for messages. */
  List<String> reported() {
    return lines().stream().filter(line -> !line.equals(NOTHING)).toList();
  }

  /** What has to be reported. */
  List<String> expected() {
    return texts(messages.subList(0, count));
  }

  /** The lines of messages. */
  static List<String> texts(List<String> messages) {
    return messages.stream()
        .map(message -> message.split("="))
        .map(parts -> "Key: " + parts[0] + ", Value: " + parts[1])
        .toList();
  }

  /** Whether an empty poll was reported between the message before the last and the last. */
  boolean reportedEmptyPoll() {
    List<String> all = lines();
    int before = all.indexOf(expected().get(count - 2));
    int last = all.indexOf(expected().get(count - 1));
    return before >= 0 && before < last && all.subList(before, last).contains(NOTHING);
  }

  boolean returned() {
    return returned;
  }

  ConsumerWatch watch() {
    return watch;
  }

  String topic() {
    return topic;
  }

  String group() {
    return group;
  }

  private boolean readElsewhere() {
    return !watch.topics().isEmpty() && !watch.topics().equals(Set.of(topic));
  }

  private boolean startsAtTheEnd() {
    return !watch.values("auto.offset.reset").contains("earliest");
  }

  /** A comparison about this reading. */
  Check check(String what) {
    return Check.check(what)
        .given("in the topic", messages)
        .given("count", count)
        .given("the call", returned ? "returned" : "did not return")
        .smellsWhen("other-topic", lines -> readElsewhere())
        .smellsWhen("starts-at-the-end", lines -> reported().isEmpty() && startsAtTheEnd());
  }
}
