package streamlab.exercises.rideproducer;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.ToIntFunction;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.exercises.rideproducer.RideProducer.Ride;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.grade.kafka.KafkaSandbox;
import streamlab.grade.kafka.KafkaSandboxExtension;

@Grader(RideProducer.class)
@DisplayName("The ride producer")
@ExtendWith(KafkaSandboxExtension.class)
class RideProducerGrader {

  private static final Instant NOW = Instant.parse("2021-11-15T14:00:00Z");
  private static final List<Ride> FIVE =
      List.of(
          new Ride(1, 132, 186),
          new Ride(2, 186, 230),
          new Ride(1, 161, 186),
          new Ride(2, 230, 132),
          new Ride(1, 42, 186));
  private static final List<Ride> OTHERS =
      List.of(new Ride(6, 7, 8), new Ride(5, 263, 1), new Ride(6, 8, 8));

  private static List<String> texts(List<Ride> rides, ToIntFunction<Ride> field) {
    return rides.stream().map(ride -> String.valueOf(field.applyAsInt(ride))).toList();
  }

  private static void keysAreRight(Publishing publishing) {
    List<Ride> rides = publishing.rides();
    publishing
        .check("the keys in the topic")
        .smells("key-is-vendor", texts(rides, Ride::vendor))
        .smells("key-is-pick-up", texts(rides, Ride::pickUp))
        .smellsWhen("not-closed", keys -> publishing.watch().open() > 0)
        .that(publishing.keys())
        .is(texts(rides, Ride::dropOff));
  }

  private static void valuesAreRight(Publishing publishing, Instant now) {
    String dropOff = now.toString();
    String pickUp = now.minus(Duration.ofMinutes(20)).toString();
    publishing
        .check("the values in the topic: vendor, pick-up time, drop-off time, pick-up, drop-off")
        .smells("times-swapped", publishing.expected(dropOff, pickUp))
        .smellsWhen("no-zone", values -> firstTime(values, now).equals("no zone"))
        .smellsWhen("own-clock", values -> firstTime(values, now).equals("another year"))
        .smellsWhen("not-closed", values -> publishing.watch().open() > 0)
        .that(publishing.values())
        .is(publishing.expected(pickUp, dropOff));
  }

  /** What is remarkable about the drop-off time of the first ride. */
  private static String firstTime(Object values, Instant now) {
    List<?> rows = (List<?>) values;
    String[] fields = rows.isEmpty() ? new String[0] : rows.get(0).toString().split(" \\| ");
    if (fields.length < 3) {
      return "no time";
    }
    try {
      if (!fields[2].endsWith("Z")) {
        LocalDateTime.parse(fields[2]);
        return "no zone";
      }
      Instant time = Instant.parse(fields[2]);
      return time.atOffset(ZoneOffset.UTC).getYear() == now.atOffset(ZoneOffset.UTC).getYear()
          ? "the year of the clock"
          : "another year";
    } catch (DateTimeParseException e) {
      return "no time";
    }
  }

  @Fact(order = 1, points = 2)
  @DisplayName("the key of each ride is its drop-off location")
  void keys(RideProducer answer, KafkaSandbox kafka) throws Exception {
    keysAreRight(Publishing.of(answer, kafka, NOW, FIVE));
  }

  @Fact(order = 2, points = 2)
  @DisplayName("the value is JSON: the ride ends at the clock's time and began 20 minutes earlier")
  void values(RideProducer answer, KafkaSandbox kafka) throws Exception {
    valuesAreRight(Publishing.of(answer, kafka, NOW, FIVE), NOW);
  }

  @Fact(order = 3, points = 2)
  @DisplayName("publish returns without waiting for the broker's answer")
  void doesNotWait(RideProducer answer, KafkaSandbox kafka) throws Exception {
    Publishing publishing = Publishing.of(answer, kafka, NOW, FIVE.subList(0, 3));
    publishing
        .check("publish waited for an answer")
        .smellsWhen("producer-per-ride", waited -> publishing.watch().producers() == 3)
        .smells("waits-for-each", true)
        .that(publishing.waited())
        .is(false);
  }

  @Fact(order = 4)
  @DisplayName("each ride in the topic is reported with its offset, before close returns")
  void reportsStored(RideProducer answer, KafkaSandbox kafka) throws Exception {
    Publishing publishing = Publishing.of(answer, kafka, NOW, FIVE);
    publishing
        .check("the reports")
        .smellsWhen("not-closed", reports -> publishing.watch().open() > 0)
        .that(publishing.reports())
        .is(publishing.allStored());
  }

  @Fact(order = 5, points = 2)
  @DisplayName("each ride that Kafka refuses is reported as failed, and not as stored")
  void reportsFailed(RideProducer answer, KafkaSandbox kafka) throws Exception {
    Publishing publishing =
        Publishing.of(answer, kafka, NOW, FIVE.subList(0, 2), "max.request.size", 90);
    publishing
        .check("the reports when max.request.size is 90 bytes")
        .smells("drops-the-error", List.of())
        .smellsWhen("drops-the-error", reports -> reports.toString().contains("stored at -1"))
        .that(publishing.reports())
        .is(publishing.allFailed(RecordTooLargeException.class));
  }

  @Fact(order = 6)
  @DisplayName("three calls of publish share one producer")
  void oneProducer(RideProducer answer, KafkaSandbox kafka) throws Exception {
    Publishing publishing = Publishing.of(answer, kafka, NOW, FIVE.subList(0, 3));
    publishing
        .check("producers made from the settings passed in")
        .smells("producer-per-ride", 3)
        .that(publishing.watch().producers())
        .is(1);
  }

  @Fact(order = 7)
  @DisplayName("close leaves no producer open")
  void closed(RideProducer answer, KafkaSandbox kafka) throws Exception {
    Publishing publishing = Publishing.of(answer, kafka, NOW, FIVE.subList(0, 1));
    publishing
        .check("producers still open after close")
        .smells("not-closed", 1L)
        .that(publishing.watch().open())
        .is(0L);
  }

  @Fact(order = 8)
  @DisplayName("other rides at another time are published as well")
  void otherRides(RideProducer answer, KafkaSandbox kafka) throws Exception {
    Instant newYear = Instant.parse("2022-01-01T00:10:30Z");
    Publishing publishing = Publishing.of(answer, kafka, newYear, OTHERS);
    keysAreRight(publishing);
    valuesAreRight(publishing, newYear);
  }
}
