package streamlab.exercises.rideproducer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import streamlab.exercises.rideproducer.RideProducer.Publisher;
import streamlab.exercises.rideproducer.RideProducer.Report;
import streamlab.exercises.rideproducer.RideProducer.Ride;
import streamlab.grade.Check;
import streamlab.grade.kafka.HeldAnswers;
import streamlab.grade.kafka.KafkaSandbox;
import streamlab.grade.kafka.ProducerWatch;

/** Rides published by an answer, from its open to its close, and what is known of it then. */
final class Publishing implements Report {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> FIELDS =
      List.of(
          "VendorID",
          "tpep_pickup_datetime",
          "tpep_dropoff_datetime",
          "PULocationID",
          "DOLocationID");

  private final KafkaSandbox kafka;
  private final String topic;
  private final Instant now;
  private final List<Ride> rides;
  private final ProducerWatch watch;
  private final List<String> reports = new CopyOnWriteArrayList<>();
  private boolean waited;

  private Publishing(KafkaSandbox kafka, Instant now, List<Ride> rides) {
    this.kafka = kafka;
    this.topic = kafka.topic("rides", 1);
    this.now = now;
    this.rides = rides;
    this.watch = new ProducerWatch(kafka.properties(), topic, () -> kafka.topic("other", 1));
  }

  /** Publishes rides that all end at the same moment. */
  static Publishing of(
      RideProducer answer, KafkaSandbox kafka, Instant now, List<Ride> rides, Object... settings)
      throws Exception {
    Publishing publishing = new Publishing(kafka, now, rides);
    Map<String, Object> client = publishing.watch.settings();
    // Nothing has to wait for company, but for the time in which answers are held.
    client.put("linger.ms", 0);
    for (int i = 0; i < settings.length; i += 2) {
      client.put((String) settings[i], settings[i + 1]);
    }
    publishing.run(answer);
    return publishing;
  }

  private void run(RideProducer answer) throws Exception {
    HeldAnswers held = new HeldAnswers();
    watch.holdAnswers(held);
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    try {
      Publisher publisher = answer.open(watch.settings(), topic, clock, this);
      for (Ride ride : rides) {
        publisher.publish(ride);
      }
      held.release();
      waited = held.waited();
      publisher.close();
    } finally {
      watch.callReturned();
    }
  }

  @Override
  public void stored(Ride ride, long offset) {
    reports.add(text(ride) + " stored at " + offset);
  }

  @Override
  public void failed(Ride ride, Exception error) {
    reports.add(
        text(ride) + " failed: " + (error == null ? "null" : error.getClass().getSimpleName()));
  }

  private static String text(Ride ride) {
    return "ride " + ride.vendor() + ", " + ride.pickUp() + ", " + ride.dropOff();
  }

  /** A comparison about this publishing. */
  Check check(String what) {
    return Check.check(what)
        .given("ride: vendor, pick-up, drop-off", rides.stream().map(Publishing::text).toList())
        .given("time on the clock", now.toString());
  }

  /** What was reported until close returned. */
  List<String> reports() {
    return List.copyOf(reports);
  }

  /** The reports of rides that were stored one after the other. */
  List<String> allStored() {
    return Stream.iterate(0, i -> i < rides.size(), i -> i + 1)
        .map(i -> text(rides.get(i)) + " stored at " + i)
        .toList();
  }

  /** The reports of rides that were all refused for this reason. */
  List<String> allFailed(Class<? extends Exception> error) {
    return rides.stream().map(each -> text(each) + " failed: " + error.getSimpleName()).toList();
  }

  List<Ride> rides() {
    return rides;
  }

  ProducerWatch watch() {
    return watch;
  }

  /** Whether a publish waited for the broker. */
  boolean waited() {
    return waited;
  }

  /** The keys in the topic. */
  List<String> keys() {
    return kafka.read(topic).stream().map(ConsumerRecord::key).toList();
  }

  /** The values in the topic: the fields of each ride, in the order of the task. */
  List<String> values() {
    return kafka.values(topic).stream().map(Publishing::fields).toList();
  }

  private static String fields(String value) {
    try {
      JsonNode json = JSON.readTree(value);
      return String.join(" | ", FIELDS.stream().map(name -> field(json, name)).toList());
    } catch (JsonProcessingException | IllegalArgumentException e) {
      return "no JSON: " + value;
    }
  }

  private static String field(JsonNode json, String name) {
    JsonNode field = json.get(name);
    if (field == null) {
      return name + " is missing";
    }
    boolean number = name.endsWith("ID");
    return field.isNumber() == number ? field.asText() : "of another type: " + field;
  }

  /** What the values should be when rides began and ended then. */
  List<String> expected(String pickUp, String dropOff) {
    return rides.stream()
        .map(
            ride ->
                String.join(
                    " | ",
                    String.valueOf(ride.vendor()),
                    pickUp,
                    dropOff,
                    String.valueOf(ride.pickUp()),
                    String.valueOf(ride.dropOff())))
        .toList();
  }
}
