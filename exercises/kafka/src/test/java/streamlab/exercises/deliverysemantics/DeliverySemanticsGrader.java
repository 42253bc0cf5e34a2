package streamlab.exercises.deliverysemantics;

import static streamlab.grade.Check.check;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.exercises.deliverysemantics.DeliverySemantics.Promise;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.grade.kafka.KafkaSandbox;
import streamlab.grade.kafka.KafkaSandboxExtension;

@Grader(DeliverySemantics.class)
@ExtendWith(KafkaSandboxExtension.class)
@DisplayName("Delivery semantics")
class DeliverySemanticsGrader {

  private static final List<String> FOUR = List.of("p1 10", "p2 20", "p3 30", "p4 40");
  private static final List<String> P2_TWICE = List.of("p1 10", "p2 20", "p2 20", "p3 30", "p4 40");
  private static final List<String> WITHOUT_P2 = List.of("p1 10", "p3 30", "p4 40");
  private static final List<String> SEVEN =
      List.of("rent 800", "gas 61", "tea 4", "shoes 79", "train 35", "books 22", "fine 15");

  @Fact(order = 1)
  @DisplayName("without a crash every promise books each payment once, in order")
  void withoutCrash(DeliverySemantics answer, KafkaSandbox kafka) {
    String topic = Program.topic("four", FOUR, kafka);
    for (Promise promise : Promise.values()) {
      Course course = new Course(null, false);
      Program.on(topic, promise, kafka).run(answer, course);
      ledger(promise, FOUR, "none", course).that(course.ledger()).is(FOUR);
    }
  }

  @Fact(order = 2)
  @DisplayName("after four records the committed position is 4, the next offset to read")
  void position(DeliverySemantics answer, KafkaSandbox kafka) throws Exception {
    String topic = Program.topic("four", FOUR, kafka);
    for (Promise promise : Promise.values()) {
      Course course = new Course(null, false);
      Program program = Program.on(topic, promise, kafka);
      program.run(answer, course);
      check("the committed position")
          .given("promise", promise)
          .given("records", FOUR)
          .given("what happened", course.steps())
          .smells("commits-offset-of-record", "3")
          .that(program.committed())
          .is("4");
    }
  }

  @Fact(order = 3, points = 2)
  @DisplayName("at most once: a crash before booking p2 loses p2 and nothing else")
  void atMostOnceLoses(DeliverySemantics first, DeliverySemantics second, KafkaSandbox kafka) {
    Course course = new Course("p2", false);
    twoRuns(first, second, Promise.AT_MOST_ONCE, kafka, FOUR, course);
    crashed(Promise.AT_MOST_ONCE, FOUR, "before p2 is booked", 2, course)
        .smellsWhen("commits-after-booking", ledger -> ledger.equals(FOUR) && course.booksFirst())
        .that(course.ledger())
        .is(WITHOUT_P2);
  }

  @Fact(order = 4)
  @DisplayName("at most once: a crash after booking p2 does not book it again")
  void atMostOnceNeverRepeats(
      DeliverySemantics first, DeliverySemantics second, KafkaSandbox kafka) {
    Course course = new Course("p2", true);
    twoRuns(first, second, Promise.AT_MOST_ONCE, kafka, FOUR, course);
    crashed(Promise.AT_MOST_ONCE, FOUR, "after p2 was booked", 2, course)
        .smellsWhen(
            "commits-after-booking", ledger -> ledger.equals(P2_TWICE) && course.booksFirst())
        .that(course.ledger())
        .is(FOUR);
  }

  @Fact(order = 5)
  @DisplayName("at least once: a crash before booking p2 loses nothing")
  void atLeastOnceLosesNothing(
      DeliverySemantics first, DeliverySemantics second, KafkaSandbox kafka) {
    Course course = new Course("p2", false);
    twoRuns(first, second, Promise.AT_LEAST_ONCE, kafka, FOUR, course);
    crashed(Promise.AT_LEAST_ONCE, FOUR, "before p2 is booked", 2, course)
        .smellsWhen(
            "commits-before-booking", ledger -> ledger.equals(WITHOUT_P2) && course.commitsFirst())
        .that(course.ledger())
        .is(FOUR);
  }

  @Fact(order = 6, points = 2)
  @DisplayName("at least once: a crash after booking p2 books p2 twice and nothing else")
  void atLeastOnceRepeats(DeliverySemantics first, DeliverySemantics second, KafkaSandbox kafka) {
    Course course = new Course("p2", true);
    twoRuns(first, second, Promise.AT_LEAST_ONCE, kafka, FOUR, course);
    crashed(Promise.AT_LEAST_ONCE, FOUR, "after p2 was booked", 2, course)
        .smellsWhen(
            "commits-before-booking", ledger -> ledger.equals(FOUR) && course.commitsFirst())
        .that(course.ledger())
        .is(P2_TWICE);
  }

  @Fact(order = 7, points = 2)
  @DisplayName("once in effect: neither a crash nor a payment sent twice books twice")
  void onceDespiteRepeats(DeliverySemantics first, DeliverySemantics second, KafkaSandbox kafka) {
    List<String> sent = List.of("p1 10", "p2 20", "p3 30", "p3 30", "p4 40");
    Course course = new Course("p2", true);
    twoRuns(first, second, Promise.EFFECTIVELY_ONCE, kafka, sent, course);
    crashed(Promise.EFFECTIVELY_ONCE, sent, "after p2 was booked", 2, course)
        .smells(
            "repeats-are-not-once", List.of("p1 10", "p2 20", "p2 20", "p3 30", "p3 30", "p4 40"))
        .smells("remembers-in-memory", P2_TWICE)
        .that(course.ledger())
        .is(FOUR);
  }

  @Fact(order = 8)
  @DisplayName("once in effect: a crash before booking p2 loses nothing")
  void onceLosesNothing(DeliverySemantics first, DeliverySemantics second, KafkaSandbox kafka) {
    Course course = new Course("p2", false);
    twoRuns(first, second, Promise.EFFECTIVELY_ONCE, kafka, FOUR, course);
    crashed(Promise.EFFECTIVELY_ONCE, FOUR, "before p2 is booked", 2, course)
        .smellsWhen(
            "skips-instead-of-keeping",
            ledger -> ledger.equals(WITHOUT_P2) && course.commitsFirst())
        .that(course.ledger())
        .is(FOUR);
  }

  @Fact(order = 9)
  @DisplayName("other payments and a later crash: each promise is kept")
  void otherPayments(
      DeliverySemantics first,
      DeliverySemantics second,
      DeliverySemantics third,
      DeliverySemantics fourth,
      KafkaSandbox kafka) {
    Course lost = new Course("train", false);
    twoRuns(first, second, Promise.AT_MOST_ONCE, kafka, SEVEN, lost);
    List<String> withoutTrain = new ArrayList<>(SEVEN);
    withoutTrain.remove(4);
    crashed(Promise.AT_MOST_ONCE, SEVEN, "before train is booked", 5, lost)
        .that(lost.ledger())
        .is(withoutTrain);
    Course repeated = new Course("train", true);
    twoRuns(third, fourth, Promise.AT_LEAST_ONCE, kafka, SEVEN, repeated);
    List<String> trainTwice = new ArrayList<>(SEVEN);
    trainTwice.add(4, "train 35");
    crashed(Promise.AT_LEAST_ONCE, SEVEN, "after train was booked", 5, repeated)
        .that(repeated.ledger())
        .is(trainTwice);
  }

  private static Check ledger(Promise promise, List<String> records, String crash, Course course) {
    return check("the ledger")
        .given("promise", promise)
        .given("records", records)
        .given("crash", crash)
        .given("what happened", course.steps());
  }

  /** The ledger after two runs; {@code next} is the offset after the record of the crash. */
  private static Check crashed(
      Promise promise, List<String> records, String crash, long next, Course course) {
    return ledger(promise, records, crash, course)
        .smellsWhen("swallows-the-failure", ledger -> course.wentOn())
        .smellsWhen("commits-when-leaving", ledger -> course.committedAfterCrash())
        .smellsWhen(
            "commits-the-batch",
            ledger -> course.committedBeyond(next) || course.committedOncePerPoll());
  }

  private static void twoRuns(
      DeliverySemantics first,
      DeliverySemantics second,
      Promise promise,
      KafkaSandbox kafka,
      List<String> payments,
      Course course) {
    String topic = Program.topic(promise.name(), payments, kafka);
    Program program = Program.on(topic, promise, kafka);
    program.run(first, course);
    course.step("restart");
    program.run(second, course);
  }
}
