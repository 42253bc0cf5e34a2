package streamlab.exercises.olddates;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;

/** Loads a history into a new topic. */
@FunctionalInterface
public interface OldDates {

  /**
   * Something that happened.
   *
   * @param key whom it is about
   * @param what what happened
   * @param time when; in the past as a rule
   */
  record Event(String key, String what, Instant time) {}

  /**
   * Creates the topic, with one partition and one copy, and writes all events into it, in their
   * order: key, value, and the event's time as the record's timestamp. All of them stay for ever.
   *
   * @param admin the caller's admin client, who goes on using it
   * @param client the settings that a client of this cluster needs; a map to add to
   * @param topic the topic's name; there is none of this name yet
   * @return the events that the broker refused, in their order
   * @throws Exception when something else goes wrong
   */
  List<Event> load(Admin admin, Map<String, Object> client, String topic, List<Event> events)
      throws Exception;
}
