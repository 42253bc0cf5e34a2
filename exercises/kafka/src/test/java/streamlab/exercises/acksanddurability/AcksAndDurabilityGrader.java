package streamlab.exercises.acksanddurability;

import static streamlab.grade.Check.check;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import streamlab.exercises.acksanddurability.AcksAndDurability.Answer;
import streamlab.exercises.acksanddurability.AcksAndDurability.Choice;
import streamlab.exercises.acksanddurability.AcksAndDurability.Need;
import streamlab.exercises.acksanddurability.AcksAndDurability.Outcome;
import streamlab.exercises.acksanddurability.AcksAndDurability.Write;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;

@Grader(AcksAndDurability.class)
@DisplayName("Pick acks and durability")
class AcksAndDurabilityGrader {

  private static final List<Write> SOUND =
      List.of(new Write("all", 3, 2, 3), new Write("all", 3, 2, 2), new Write("all", 5, 3, 4));

  private static Check of(String what, Write write) {
    return check(what)
        .given("acks", write.acks())
        .given("copies", write.copies())
        .given("min.insync.replicas", write.minInSync())
        .given("in sync", write.inSync());
  }

  private static Answer answer(AcksAndDurability answer, Write write) {
    return outcome(answer, write).answer();
  }

  private static Outcome outcome(AcksAndDurability answer, Write write) {
    Outcome outcome = answer.write(write);
    return outcome == null ? new Outcome(null, false, false) : outcome;
  }

  private static Check choosing(Need need) {
    return check("choose").given("need", need);
  }

  private static Choice choice(AcksAndDurability answer, Need need) {
    Choice choice = answer.choose(need);
    return choice == null ? new Choice("null", 0, 0) : choice;
  }

  private static String settings(Choice choice) {
    String acks = choice.acks() == null ? "null" : choice.acks();
    return "acks=%s, copies %d, min.insync.replicas=%d"
        .formatted(acks.equals("-1") ? "all" : acks, choice.copies(), choice.minInSync());
  }

  @Fact(order = 1, points = 2)
  @DisplayName("what the producer hears while more than the minimum are in sync")
  void heard(AcksAndDurability answer) {
    for (Write write : SOUND) {
      of("answer", write)
          .smells("all-means-every-replica", Answer.ERROR)
          .that(answer(answer, write))
          .is(Answer.OFFSET);
    }
    Write one = new Write("1", 3, 2, 3);
    of("answer", one).that(answer(answer, one)).is(Answer.OFFSET);
    Write zero = new Write("0", 3, 2, 3);
    of("answer", zero)
        .smells("zero-has-an-offset", Answer.OFFSET)
        .that(answer(answer, zero))
        .is(Answer.NOTHING);
  }

  @Fact(order = 2, points = 2)
  @DisplayName("who is refused when too few are in sync, and who is not")
  void refused(AcksAndDurability answer) {
    for (Write write : List.of(new Write("all", 3, 2, 1), new Write("all", 5, 3, 2))) {
      of("answer", write).that(answer(answer, write)).is(Answer.ERROR);
    }
    for (Write write : List.of(new Write("1", 3, 2, 1), new Write("1", 5, 4, 3))) {
      of("answer", write)
          .smells("minimum-for-everyone", Answer.ERROR)
          .that(answer(answer, write))
          .is(Answer.OFFSET);
    }
    Write zero = new Write("0", 3, 3, 2);
    of("answer", zero)
        .smells("minimum-for-everyone", Answer.ERROR)
        .smells("zero-has-an-offset", Answer.OFFSET)
        .that(answer(answer, zero))
        .is(Answer.NOTHING);
  }

  @Fact(order = 3, points = 2)
  @DisplayName("what consumers can read, and what they can't yet")
  void readable(AcksAndDurability answer) {
    for (Write write : List.of(new Write("1", 3, 2, 1), new Write("0", 5, 3, 2))) {
      of("readable", write)
          .smells("acknowledged-is-readable", true)
          .that(outcome(answer, write).readable())
          .is(false);
    }
    Write refused = new Write("all", 3, 2, 1);
    of("readable", refused).that(outcome(answer, refused).readable()).is(false);
    for (Write write :
        List.of(new Write("1", 3, 2, 2), new Write("0", 3, 1, 1), new Write("all", 3, 1, 1))) {
      of("readable", write).that(outcome(answer, write).readable()).is(true);
    }
  }

  @Fact(order = 4, points = 2)
  @DisplayName("what is safe when the leader is lost at once")
  void safe(AcksAndDurability answer) {
    for (Write write : SOUND) {
      of("safe", write).that(outcome(answer, write).safe()).is(true);
    }
    Write two = new Write("all", 3, 1, 2);
    of("safe", two).that(outcome(answer, two).safe()).is(true);
    Write alone = new Write("all", 3, 1, 1);
    of("safe", alone)
        .smells("all-is-always-safe", true)
        .that(outcome(answer, alone).safe())
        .is(false);
    for (String acks : List.of("1", "0")) {
      Write write = new Write(acks, 3, 2, 3);
      of("safe", write).smells("one-is-safe", true).that(outcome(answer, write).safe()).is(false);
    }
  }

  @Fact(order = 5)
  @DisplayName("a minimum above the number of copies")
  void capped(AcksAndDurability answer) {
    for (Write write : List.of(new Write("all", 1, 2, 1), new Write("all", 2, 3, 2))) {
      of("answer", write)
          .smells("minimum-not-capped", Answer.ERROR)
          .that(answer(answer, write))
          .is(Answer.OFFSET);
    }
    Write one = new Write("1", 1, 2, 1);
    of("readable", one)
        .smells("minimum-not-capped", false)
        .that(outcome(answer, one).readable())
        .is(true);
    Write belowTheCap = new Write("all", 2, 3, 1);
    of("answer", belowTheCap).that(answer(answer, belowTheCap)).is(Answer.ERROR);
  }

  @Fact(order = 6)
  @DisplayName("records of which one more or less is nothing")
  void cheap(AcksAndDurability answer) {
    for (Need need : List.of(Need.CLICKS, Need.POSITIONS)) {
      choosing(need)
          .smells("waits-for-nothing", "1")
          .smells("waits-for-nothing", "all")
          .that(String.valueOf(choice(answer, need).acks()))
          .is("0");
    }
  }

  @Fact(order = 7)
  @DisplayName("records whose errors must be heard of")
  void compromise(AcksAndDurability answer) {
    for (Need need : List.of(Need.METRICS, Need.LOG_LINES)) {
      choosing(need).that(String.valueOf(choice(answer, need).acks())).is("1");
    }
  }

  @Fact(order = 8, points = 2)
  @DisplayName("payments: on two brokers, and one may be down")
  void payments(AcksAndDurability answer) {
    choosing(Need.PAYMENTS)
        .given("brokers", 3)
        .smells("all-without-minimum", "acks=all, copies 3, min.insync.replicas=1")
        .smells("minimum-of-all-copies", "acks=all, copies 3, min.insync.replicas=3")
        .smells("minimum-of-all-copies", "acks=all, copies 2, min.insync.replicas=2")
        .that(settings(choice(answer, Need.PAYMENTS)))
        .is("acks=all, copies 3, min.insync.replicas=2");
  }

  @Fact(order = 9, points = 2)
  @DisplayName("votes: on three brokers, and two may be down")
  void votes(AcksAndDurability answer) {
    choosing(Need.VOTES)
        .given("brokers", 5)
        .smells("all-without-minimum", "acks=all, copies 5, min.insync.replicas=1")
        .smells("minimum-of-all-copies", "acks=all, copies 5, min.insync.replicas=5")
        .smells("minimum-of-all-copies", "acks=all, copies 3, min.insync.replicas=3")
        .that(settings(choice(answer, Need.VOTES)))
        .is("acks=all, copies 5, min.insync.replicas=3");
  }
}
