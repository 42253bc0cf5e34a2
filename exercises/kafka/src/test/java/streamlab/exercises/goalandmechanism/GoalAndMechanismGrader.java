package streamlab.exercises.goalandmechanism;

import static streamlab.grade.Check.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import streamlab.exercises.goalandmechanism.GoalAndMechanism.Aim;
import streamlab.exercises.goalandmechanism.GoalAndMechanism.Duty;
import streamlab.exercises.goalandmechanism.GoalAndMechanism.Match;
import streamlab.exercises.goalandmechanism.GoalAndMechanism.Mechanism;
import streamlab.exercises.goalandmechanism.GoalAndMechanism.Proof;
import streamlab.exercises.goalandmechanism.GoalAndMechanism.Sheet;
import streamlab.exercises.goalandmechanism.GoalAndMechanism.Way;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;

@Grader(GoalAndMechanism.class)
@DisplayName("Match goal and mechanism")
class GoalAndMechanismGrader {

  private static final Match NOTHING = new Match(null, null);

  private static Mechanism mechanism(Sheet sheet, Aim aim) {
    return sheet.aims().getOrDefault(aim, NOTHING).mechanism();
  }

  private static Check behind(Aim aim) {
    return check("what stands behind it").given("aim", aim);
  }

  private static void stands(Sheet sheet, Aim aim, Mechanism expected) {
    behind(aim).that(mechanism(sheet, aim)).is(expected);
  }

  @Fact(order = 1)
  @DisplayName("thirteen aims and four ways are on the sheet")
  void complete(GoalAndMechanism answer) {
    Sheet sheet = answer.sheet();
    check("aims").that(List.copyOf(new TreeSet<>(sheet.aims().keySet()))).is(all(Aim.values()));
    check("ways").that(List.copyOf(new TreeSet<>(sheet.duties().keySet()))).is(all(Way.values()));
  }

  private static <T> List<T> all(T[] values) {
    return Arrays.asList(values);
  }

  @Fact(order = 2, points = 2)
  @DisplayName("what spreads a topic and its load over machines")
  void spreads(GoalAndMechanism answer) {
    for (Aim aim : List.of(Aim.SCALABILITY, Aim.DISTRIBUTED, Aim.HIGHLY_SCALABLE)) {
      behind(aim)
          .smells("copies-scale", Mechanism.REPLICATION)
          .that(mechanism(answer.sheet(), aim))
          .is(Mechanism.PARTITIONS);
    }
  }

  @Fact(order = 3, points = 2)
  @DisplayName("what protects data, and what goes on after a failure")
  void protects(GoalAndMechanism answer) {
    Sheet sheet = answer.sheet();
    for (Aim aim : List.of(Aim.RELIABILITY, Aim.FAULT_TOLERANT)) {
      behind(aim)
          .smells("partitions-protect", Mechanism.PARTITIONS)
          .that(mechanism(sheet, aim))
          .is(Mechanism.REPLICATION);
    }
    stands(sheet, Aim.FAULT_TOLERANCE, Mechanism.LEADER_ELECTION);
  }

  @Fact(order = 4, points = 2)
  @DisplayName("what makes it fast, for many records and for a single one")
  void fast(GoalAndMechanism answer) {
    Sheet sheet = answer.sheet();
    stands(sheet, Aim.HIGH_VOLUME, Mechanism.BATCHES);
    behind(Aim.LOW_LATENCY)
        .smells("batches-for-latency", Mechanism.BATCHES)
        .that(mechanism(sheet, Aim.LOW_LATENCY))
        .is(Mechanism.LONG_POLL);
    stands(sheet, Aim.PERFORMANCE, Mechanism.SEQUENTIAL_FILES);
    stands(sheet, Aim.DATA_TRANSFORMATION, Mechanism.KAFKA_STREAMS);
  }

  @Fact(order = 5)
  @DisplayName("what keeps a record after it has been read")
  void keeps(GoalAndMechanism answer) {
    behind(Aim.DURABILITY)
        .smells("kept-until-read", Mechanism.KEPT_UNTIL_READ)
        .that(mechanism(answer.sheet(), Aim.DURABILITY))
        .is(Mechanism.RETENTION);
  }

  @Fact(order = 6)
  @DisplayName("what gives new brokers a part of the load")
  void elastic(GoalAndMechanism answer) {
    behind(Aim.ELASTIC)
        .smells("balances-itself", Mechanism.AUTOMATIC_BALANCING)
        .that(mechanism(answer.sheet(), Aim.ELASTIC))
        .is(Mechanism.REASSIGNMENT);
  }

  @Fact(order = 7)
  @DisplayName("what keeps strangers out")
  void secure(GoalAndMechanism answer) {
    behind(Aim.SECURE)
        .smells("secure-by-default", Mechanism.SECURITY_OUT_OF_THE_BOX)
        .that(mechanism(answer.sheet(), Aim.SECURE))
        .is(Mechanism.CONFIGURED_SECURITY);
  }

  private static final Map<Mechanism, Proof> PROOFS =
      Map.of(
          Mechanism.PARTITIONS, Proof.RECORDS_IN_THREE_FOLDERS,
          Mechanism.REPLICATION, Proof.ALL_READ_AFTER_A_LOST_DISK,
          Mechanism.LEADER_ELECTION, Proof.ANOTHER_BROKER_LED,
          Mechanism.BATCHES, Proof.FEW_REQUESTS,
          Mechanism.LONG_POLL, Proof.POLL_CAME_BACK_AT_ONCE,
          Mechanism.KAFKA_STREAMS, Proof.SUMS_NOBODY_SENT,
          Mechanism.RETENTION, Proof.READ_AGAIN_ON_TUESDAY,
          Mechanism.SEQUENTIAL_FILES, Proof.FILE_GREW_AT_ITS_END,
          Mechanism.REASSIGNMENT, Proof.EMPTY_UNTIL_MOVED,
          Mechanism.CONFIGURED_SECURITY, Proof.TURNED_AWAY);

  @Fact(order = 8, points = 2)
  @DisplayName("each proof shows its mechanism at work")
  void proofs(GoalAndMechanism answer) {
    Map<Aim, Match> aims = answer.sheet().aims();
    for (Aim aim : Aim.values()) {
      Match match = aims.getOrDefault(aim, NOTHING);
      // A mechanism that does not exist has no proof, and is another fact's affair.
      if (PROOFS.containsKey(match.mechanism())) {
        check("what shows it at work")
            .given("aim", aim)
            .given("mechanism", match.mechanism())
            .smells("command-is-no-proof", Proof.COMMAND_SAYS_THREE_COPIES)
            .that(match.proof())
            .is(PROOFS.get(match.mechanism()));
      }
    }
  }

  private static List<Duty> duties(Sheet sheet, Way way) {
    return new ArrayList<>(new TreeSet<>(sheet.duties().getOrDefault(way, Set.of())));
  }

  private static Check yours(Way way) {
    return check("what you look after").given("way", way);
  }

  @Fact(order = 9, points = 2)
  @DisplayName("each way to run Kafka leaves its own duties to you")
  void duties(GoalAndMechanism answer) {
    Sheet sheet = answer.sheet();
    yours(Way.BARE_METAL).that(duties(sheet, Way.BARE_METAL)).is(all(Duty.values()));
    yours(Way.VIRTUAL_MACHINES)
        .that(duties(sheet, Way.VIRTUAL_MACHINES))
        .is(List.copyOf(EnumSet.complementOf(EnumSet.of(Duty.HARDWARE))));
    yours(Way.CONTAINERS)
        .smells("platform-runs-kafka", List.of(Duty.TOPICS_AND_CLIENTS))
        .that(duties(sheet, Way.CONTAINERS))
        .is(List.of(Duty.BROKERS, Duty.TOPICS_AND_CLIENTS));
    yours(Way.MANAGED)
        .smells("managed-does-all", List.of())
        .that(duties(sheet, Way.MANAGED))
        .is(List.of(Duty.TOPICS_AND_CLIENTS));
  }
}
