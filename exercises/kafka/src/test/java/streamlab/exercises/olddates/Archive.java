package streamlab.exercises.olddates;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import streamlab.exercises.olddates.OldDates.Event;
import streamlab.grade.kafka.KafkaSandbox;

/**
 * A topic that an answer has loaded.
 *
 * @param events what was to be loaded
 * @param refused what the answer said was refused
 * @param found what is in the topic
 * @param settings how the topic is set
 */
record Archive(List<Event> events, List<Event> refused, List<Event> found, Config settings) {

  /** Nobody waits that long: what is kept for a hundred years is kept for ever. */
  private static final long FOR_EVER = Duration.ofDays(36_500).toMillis();

  private static final Duration AROUND_NOW = Duration.ofDays(2);

  /** Has an answer load events. */
  static Archive by(OldDates answer, List<Event> events, KafkaSandbox kafka) throws Exception {
    String topic = kafka.name("history");
    List<Event> refused = answer.load(kafka.admin(), kafka.properties(), topic, events);
    Config settings = settings(topic, kafka);
    List<Event> found =
        kafka.read(topic).stream()
            .map(
                each -> new Event(each.key(), each.value(), Instant.ofEpochMilli(each.timestamp())))
            .toList();
    return new Archive(events, refused, found, settings);
  }

  /** Asks again when the broker has not heard of the topic yet; the fact's limit ends it. */
  private static Config settings(String topic, KafkaSandbox kafka) throws Exception {
    ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    while (true) {
      try {
        return kafka.admin().describeConfigs(List.of(resource)).all().get().get(resource);
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
          throw e;
        }
      }
    }
  }

  /** What may remove an event from the topic; {@code nothing} when nothing may. */
  List<String> limits() {
    List<String> limits = new ArrayList<>();
    if (limitsAge()) {
      limits.add("its age: retention.ms=" + value("retention.ms"));
    }
    if (deletes() && number("retention.bytes") >= 0) {
      limits.add("the topic's size: retention.bytes=" + value("retention.bytes"));
    }
    if (compacts()) {
      limits.add("a newer event of the same key: cleanup.policy=" + value("cleanup.policy"));
    }
    if (stampedByBroker()) {
      limits.add("nothing, but message.timestamp.type=LogAppendTime overwrites its time");
    }
    return limits.isEmpty() ? List.of("nothing") : limits;
  }

  boolean limitsAge() {
    return deletes() && number("retention.ms") >= 0 && number("retention.ms") < FOR_EVER;
  }

  private boolean deletes() {
    return value("cleanup.policy").contains("delete");
  }

  boolean compacts() {
    return value("cleanup.policy").contains("compact");
  }

  boolean stampedByBroker() {
    return value("message.timestamp.type").equals("LogAppendTime");
  }

  /** Whether the topic has segments of another length than the broker's. */
  boolean ownSegments() {
    return List.of("segment.ms", "segment.bytes").stream()
        .map(settings::get)
        .anyMatch(each -> each.source() == ConfigEntry.ConfigSource.DYNAMIC_TOPIC_CONFIG);
  }

  private String value(String setting) {
    return settings.get(setting).value();
  }

  private long number(String setting) {
    return Long.parseLong(value(setting));
  }

  /** Whether all are there, around now, as far from one another as they were. */
  static boolean areMoved(List<Event> events, List<Event> found) {
    if (!areAroundNow(events, found)) {
      return false;
    }
    Duration shift = Duration.between(events.get(0).time(), found.get(0).time());
    for (int i = 0; i < events.size(); i++) {
      if (!events.get(i).time().plus(shift).equals(found.get(i).time())) {
        return false;
      }
    }
    return true;
  }

  /** Whether all are there, with times of about now. */
  static boolean areOfNow(List<Event> events, List<Event> found) {
    return areAroundNow(events, found) && !areMoved(events, found);
  }

  private static boolean areAroundNow(List<Event> events, List<Event> found) {
    Instant now = Instant.now();
    return events.size() == found.size()
        && found.stream()
            .allMatch(each -> Duration.between(each.time(), now).abs().compareTo(AROUND_NOW) < 0);
  }

  static List<String> lines(List<Event> events) {
    return events.stream()
        .map(event -> event.key() + ", " + event.what() + ", " + event.time())
        .toList();
  }
}
