package streamlab.exercises.syncversusasync;

import java.util.List;
import java.util.Map;
import streamlab.exercises.syncversusasync.SyncVersusAsync.Outcome;
import streamlab.exercises.syncversusasync.SyncVersusAsync.Way;
import streamlab.grade.Check;
import streamlab.grade.kafka.HeldAnswers;
import streamlab.grade.kafka.KafkaSandbox;
import streamlab.grade.kafka.ProducerWatch;

/**
 * One call of an answer and what its producer did.
 *
 * @param kafka where it ran
 * @param topic the topic it was to write to
 * @param way how it was to send
 * @param values what it was to send
 * @param watch what is known of its producers
 * @param held the answers, which were held back until somebody waited for them
 * @param outcome what it returned
 * @param wallNanos how long the whole call took
 */
record Delivery(
    KafkaSandbox kafka,
    String topic,
    Way way,
    List<String> values,
    ProducerWatch watch,
    HeldAnswers held,
    Outcome outcome,
    long wallNanos) {

  /** Values that are longer are refused by the producer itself. */
  static final int LARGEST_REQUEST = 300;

  /** A call. */
  static Delivery of(SyncVersusAsync answer, KafkaSandbox kafka, Way way, List<String> values)
      throws Exception {
    String topic = kafka.topic(way + "-" + values.size(), 1);
    ProducerWatch watch =
        new ProducerWatch(kafka.properties(), topic, () -> kafka.topic("other", 1));
    Map<String, Object> client = watch.settings();
    client.put("max.request.size", LARGEST_REQUEST);
    // Nothing has to wait for company: answers come when somebody waits for them.
    client.put("linger.ms", 0);
    HeldAnswers held = new HeldAnswers();
    watch.holdAnswers(held);
    long start = System.nanoTime();
    try {
      Outcome outcome = answer.deliver(way, client, topic, values);
      long wall = System.nanoTime() - start;
      return new Delivery(kafka, topic, way, values, watch, held, outcome, wall);
    } finally {
      watch.callReturned();
    }
  }

  /** What was in the topic when the call returned. */
  List<String> arrived() {
    return kafka.values(topic).stream().limit(watch.arrivedInTime()).toList();
  }

  /** Whether values were lost because the producer was left alone. */
  boolean isLeftAlone() {
    return watch.open() > 0 && watch.arrivedInTime() < watch.sent();
  }

  /** A comparison about this call. */
  Check check(String what) {
    return Check.check(what)
        .given("way", way)
        .given("values", values.size() > 6 ? values.size() + " values" : values)
        .smellsWhen("not-flushed", outcome -> isLeftAlone());
  }
}
