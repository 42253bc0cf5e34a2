package streamlab.exercises.countrides;

import static streamlab.grade.Check.check;

import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import streamlab.exercises.countrides.CountRides.Ride;
import streamlab.exercises.countrides.RideRun.Counts;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;

@Grader(CountRides.class)
@DisplayName("Count the rides")
class CountRidesGrader {

  private static final String RIDES = "rides";
  private static final String PER_DROP_OFF = "rides-per-drop-off";
  private static final String PER_PICK_UP = "rides-per-pick-up";

  private static final List<Ride> FIVE =
      List.of(
          new Ride(1, 132, 186),
          new Ride(2, 186, 230),
          new Ride(1, 161, 186),
          new Ride(2, 230, 132),
          new Ride(1, 42, 186));
  private static final List<String> BY_DROP_OFF = List.of("132=1", "186=3", "230=1");
  private static final List<String> BY_PICK_UP =
      List.of("132=1", "161=1", "186=1", "230=1", "42=1");

  @TempDir private Path state;

  private RideRun run() {
    return new RideRun(state, RIDES, PER_DROP_OFF, PER_PICK_UP);
  }

  private static Topology topology(CountRides answer) {
    return answer.topology(RIDES, PER_DROP_OFF, PER_PICK_UP);
  }

  private Counts counts(CountRides answer, List<Ride> rides) {
    return run().of(topology(answer), rides);
  }

  /** A check of what came out, which knows the errors of serdes that were left out. */
  private static Check outcome(String what, List<Ride> rides) {
    return check(what)
        .given("rides", rides)
        .smellsOfError(
            "reads-without-serde", "String cannot be cast to class " + Ride.class.getName())
        .smellsOfError("regroups-without-serde", "-repartition. The value serializer")
        .smellsOfError("writes-without-serde", PER_DROP_OFF + ". The value serializer")
        .smellsOfError("writes-without-serde", PER_PICK_UP + ". The value serializer");
  }

  @Fact(order = 1)
  @DisplayName("five rides are counted per drop-off location")
  void perDropOff(CountRides answer) throws Exception {
    Counts[] seen = new Counts[1];
    outcome("last counts in " + PER_DROP_OFF, FIVE)
        .smellsWhen("rekeyed-for-both", last -> bothAre(seen[0], BY_PICK_UP, BY_PICK_UP))
        .smellsWhen("outputs-swapped", last -> bothAre(seen[0], BY_PICK_UP, BY_DROP_OFF))
        .calling(() -> (seen[0] = counts(answer, FIVE)).lastPerDropOff())
        .is(BY_DROP_OFF);
  }

  @Fact(order = 2, points = 2)
  @DisplayName("five rides are counted per pick-up location")
  void perPickUp(CountRides answer) throws Exception {
    Counts[] seen = new Counts[1];
    outcome("last counts in " + PER_PICK_UP, FIVE)
        .smellsWhen("counts-the-key", last -> bothAre(seen[0], BY_DROP_OFF, BY_DROP_OFF))
        .smellsWhen("outputs-swapped", last -> bothAre(seen[0], BY_PICK_UP, BY_DROP_OFF))
        .calling(() -> (seen[0] = counts(answer, FIVE)).lastPerPickUp())
        .is(BY_PICK_UP);
  }

  private static boolean bothAre(Counts seen, List<String> perDropOff, List<String> perPickUp) {
    return seen.lastPerDropOff().equals(perDropOff) && seen.lastPerPickUp().equals(perPickUp);
  }

  @Fact(order = 3)
  @DisplayName("each new count is written at once, in order")
  void everyCount(CountRides answer) throws Exception {
    List<Ride> three = List.of(new Ride(1, 42, 186), new Ride(2, 42, 230), new Ride(1, 42, 186));
    outcome("records in " + PER_DROP_OFF, three)
        .calling(() -> counts(answer, three).perDropOff())
        .is(List.of("186=1", "230=1", "186=2"));
    outcome("records in " + PER_PICK_UP, three)
        .calling(() -> counts(answer, three).perPickUp())
        .is(List.of("42=1", "42=2", "42=3"));
  }

  @Fact(order = 4)
  @DisplayName("counts are values of type Long")
  void longs(CountRides answer) throws Exception {
    List<Ride> one = List.of(new Ride(1, 42, 186));
    outcome("the type of the values", one)
        .smells("counts-as-text", List.of("text \"1\"", "text \"1\""))
        .calling(() -> counts(answer, one).types())
        .is(List.of("Long 1", "Long 1"));
  }

  @Fact(order = 5)
  @DisplayName("each count is kept in a state store")
  void stores(CountRides answer) {
    Topology topology = topology(answer);
    Structure structure = new Structure(topology.describe());
    check("the number of state stores")
        .given("the topology", structure.text())
        .smellsWhen("counts-in-a-map", stores -> stores.equals(0) && countsAll(topology))
        .that(structure.stores())
        .satisfies("2 state stores, one for each count", stores -> stores >= 2);
  }

  /** Whether it counts as it should, wherever it keeps the counts. */
  private boolean countsAll(Topology topology) {
    try {
      return bothAre(run().of(topology, FIVE), BY_DROP_OFF, BY_PICK_UP);
    } catch (StreamsException e) {
      return false;
    }
  }

  @Fact(order = 6, points = 2)
  @DisplayName("rides are repartitioned for the pick-up count, and only for that")
  void repartitioned(CountRides answer) {
    Topology topology = topology(answer);
    Structure structure = new Structure(topology.describe());
    check("the outputs that are reached by way of a repartition topic")
        .given("the topology", structure.text())
        .smellsWhen(
            "needless-repartition",
            outputs -> outputs.equals(List.of(PER_DROP_OFF, PER_PICK_UP)) && countsAll(topology))
        .smellsWhen(
            "counts-per-task",
            outputs -> outputs.equals(List.of()) && structure.stores() >= 2 && countsAll(topology))
        .that(structure.behindRepartition())
        .is(List.of(PER_PICK_UP));
  }

  @Fact(order = 7)
  @DisplayName("other rides in other topics are counted as well")
  void otherRides(CountRides answer) throws Exception {
    List<Ride> rides =
        List.of(
            new Ride(7, 10, 10),
            new Ride(7, 9, 10),
            new Ride(7, 10, 9),
            new Ride(6, 10, 10),
            new Ride(6, 265, 1));
    Topology topology = answer.topology("trips", "arrivals", "departures");
    RideRun run = new RideRun(state, "trips", "arrivals", "departures");
    outcome("last counts in arrivals and departures", rides)
        .smellsOfError("writes-without-serde", "arrivals. The value serializer")
        .smellsOfError("writes-without-serde", "departures. The value serializer")
        .smells("fixed-topic-names", List.of(run.nothingReads(), run.nothingReads()))
        .calling(() -> run.of(topology, rides).lastOfBoth())
        .is(List.of("1=1, 10=3, 9=1", "10=3, 265=1, 9=1"));
  }
}
