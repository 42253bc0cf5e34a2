package streamlab.exercises.olddates;

import static streamlab.grade.Check.check;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.exercises.olddates.OldDates.Event;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.grade.kafka.KafkaSandbox;
import streamlab.grade.kafka.KafkaSandboxExtension;

@Grader(OldDates.class)
@DisplayName("Old dates in a new topic")
@ExtendWith(KafkaSandboxExtension.class)
class OldDatesGrader {

  private static final List<Event> HISTORY =
      List.of(
          event("Ajay", "paid 1500", "2021-11-15T14:00:00Z"),
          event("Mary", "paid 8", "2021-11-15T18:20:00Z"),
          event("Ajay", "paid 20", "2021-11-16T09:30:00Z"));

  private static Event event(String key, String what, String time) {
    return new Event(key, what, Instant.parse(time));
  }

  private static Event ahead(String key, String what, int minutes) {
    Instant time = Instant.ofEpochMilli(System.currentTimeMillis());
    return new Event(key, what, time.plus(Duration.ofMinutes(minutes)));
  }

  @Fact(order = 1, points = 2)
  @DisplayName("nothing removes an event of 2021 from the topic")
  void staysForEver(OldDates answer, KafkaSandbox kafka) throws Exception {
    keepsAll(Archive.by(answer, HISTORY, kafka));
  }

  /**
   * Read off the settings. What is in the topic right now tells nothing where it may be removed:
   * the broker comes by when it likes. So the other facts look here first.
   */
  private static void keepsAll(Archive archive) {
    check("what may remove an event")
        .given("events", Archive.lines(archive.events()))
        .smellsWhen("event-time-overwritten", limits -> archive.stampedByBroker())
        .smellsWhen(
            "active-segment-is-safe", limits -> archive.limitsAge() && archive.ownSegments())
        .smellsWhen("kept-seven-days", limits -> archive.limitsAge())
        .smellsWhen("compaction-loses", limits -> archive.compacts())
        .that(archive.limits())
        .is(List.of("nothing"));
  }

  @Fact(order = 2, points = 2)
  @DisplayName("each record has the key, the value and the time of its event")
  void ownTimes(OldDates answer, KafkaSandbox kafka) throws Exception {
    Archive archive = Archive.by(answer, HISTORY, kafka);
    compare(archive, HISTORY);
  }

  private static void compare(Archive archive, List<Event> expected) {
    keepsAll(archive);
    List<Event> found = archive.found();
    check("in the topic")
        .given("events", Archive.lines(archive.events()))
        .smellsWhen("dates-moved", lines -> Archive.areMoved(expected, found))
        .smellsWhen("time-left-out", lines -> Archive.areOfNow(expected, found))
        .that(Archive.lines(found))
        .is(Archive.lines(expected));
  }

  @Fact(order = 3, points = 2)
  @DisplayName("an event 61 minutes ahead is refused and named, one 30 minutes ahead is taken")
  void refused(OldDates answer, KafkaSandbox kafka) throws Exception {
    Event near = ahead("John", "is to pay 70", 30);
    Event far = ahead("Mary", "is to pay 35", 61);
    List<Event> events = new ArrayList<>(HISTORY);
    events.add(near);
    events.add(far);
    Archive[] archive = new Archive[1];
    check("refused")
        .given("events", Archive.lines(events))
        .smellsOfError("refusal-ends-it", "InvalidTimestampException")
        .smellsWhen("limit-lifted", lines -> archive[0].found().contains(far))
        .smells("refusal-not-noticed", List.of())
        .calling(
            () -> {
              archive[0] = Archive.by(answer, events, kafka);
              return Archive.lines(archive[0].refused());
            })
        .is(Archive.lines(List.of(far)));
    keepsAll(archive[0]);
    check("the event 30 minutes ahead is in the topic")
        .given("events", Archive.lines(events))
        .that(archive[0].found().contains(near))
        .is(true);
  }

  @Fact(order = 4)
  @DisplayName("events behind a refused one are written all the same")
  void others(OldDates answer, KafkaSandbox kafka) throws Exception {
    List<Event> events = new ArrayList<>(HISTORY);
    events.add(1, ahead("Mary", "is to pay 35", 90));
    Archive[] archive = new Archive[1];
    check("an error")
        .given("events", Archive.lines(events))
        .smellsOfError("refusal-ends-it", "InvalidTimestampException")
        .calling(
            () -> {
              archive[0] = Archive.by(answer, events, kafka);
              return "none";
            })
        .is("none");
    keepsAll(archive[0]);
    check("how many of the others are in the topic")
        .given("events", Archive.lines(events))
        .smells("refusal-ends-it", 1L)
        .that(archive[0].found().stream().filter(HISTORY::contains).count())
        .is(3L);
  }

  @Fact(order = 5)
  @DisplayName("events of the last century, all of one key, are loaded as well")
  void lastCentury(OldDates answer, KafkaSandbox kafka) throws Exception {
    List<Event> events = new ArrayList<>();
    for (int year = 1971; year < 2001; year++) {
      events.add(event("town", year + " inhabitants", year + "-06-30T12:00:00Z"));
    }
    Archive archive = Archive.by(answer, events, kafka);
    compare(archive, events);
    check("refused").that(archive.refused()).is(List.of());
  }
}
