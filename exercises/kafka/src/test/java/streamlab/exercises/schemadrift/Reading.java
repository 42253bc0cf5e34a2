package streamlab.exercises.schemadrift;

import java.lang.reflect.UndeclaredThrowableException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import streamlab.exercise.NotStarted;
import streamlab.grade.Check;
import streamlab.grade.Patience;
import streamlab.grade.kafka.KafkaSandbox;

/** One call of an answer on a topic, and what it reported. */
final class Reading implements SchemaDrift.Report {

  /** A call of the report's. */
  record Line(boolean click, long offset, String text) {

    @Override
    public String toString() {
      return click ? "click " + text : "failed at offset " + offset;
    }
  }

  private final List<String> values;
  private final List<Line> lines = new ArrayList<>();
  private String error = "none";
  private boolean returned;

  private Reading(List<String> values) {
    this.values = values;
  }

  /** The answer reads a fresh topic that holds these values. */
  static Reading of(SchemaDrift answer, KafkaSandbox kafka, List<String> values) throws Exception {
    Reading reading = new Reading(values);
    String topic = kafka.topic("clicks", 1);
    kafka.send(topic, values.toArray(String[]::new));
    Map<String, Object> settings = kafka.properties();
    settings.put("enable.auto.commit", false);
    settings.put("fetch.max.wait.ms", 20);
    StringDeserializer text = new StringDeserializer();
    try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings, text, text)) {
      TopicPartition partition = new TopicPartition(topic, 0);
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      reading.returned =
          Patience.with(
              kafka.patience(), () -> reading.call(answer, consumer, values.size()), false);
    }
    return reading;
  }

  private boolean call(SchemaDrift answer, KafkaConsumer<String, String> consumer, int count)
      throws Exception {
    try {
      answer.read(consumer, count, this);
    } catch (NotStarted e) {
      throw e;
    } catch (Exception e) {
      Throwable cause = e instanceof UndeclaredThrowableException ? e.getCause() : e;
      error = cause.toString().lines().findFirst().orElse("");
    }
    return true;
  }

  @Override
  public synchronized void click(String email, Instant timestamp, String uri) {
    lines.add(new Line(true, -1, click(email, timestamp + "", uri)));
  }

  @Override
  public synchronized void failed(long offset, String reason) {
    lines.add(new Line(false, offset, String.valueOf(reason)));
  }

  /** A click as reports show it. */
  static String click(String email, String timestamp, String uri) {
    return email + " " + timestamp + " " + uri;
  }

  /** What was reported, each in a line. */
  synchronized List<String> reported() {
    return lines.stream().map(Line::toString).toList();
  }

  /** The reasons of the failures. */
  synchronized List<String> reasons() {
    return lines.stream().filter(line -> !line.click()).map(Line::text).toList();
  }

  synchronized List<String> clicks() {
    return lines.stream().filter(Line::click).map(Line::toString).toList();
  }

  /** How the call ended. */
  String end() {
    return !error.equals("none") ? error : returned ? "returned" : "still running";
  }

  boolean died() {
    return !error.equals("none");
  }

  boolean returned() {
    return returned && !died();
  }

  /** A comparison that shows what was in the topic. */
  Check check(String what) {
    return Check.check(what).given("values", values).given("the call", end());
  }
}
