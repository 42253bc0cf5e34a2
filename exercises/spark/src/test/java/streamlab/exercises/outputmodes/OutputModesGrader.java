package streamlab.exercises.outputmodes;

import static streamlab.grade.Check.check;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import streamlab.exercises.outputmodes.OutputModes.Mode;
import streamlab.exercises.outputmodes.OutputModes.Outcome;
import streamlab.exercises.outputmodes.OutputModes.Place;
import streamlab.exercises.outputmodes.OutputModes.Totals;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;

/** Chapter 35 runs all of it in Spark and holds the same figures in its expectations. */
@Grader(OutputModes.class)
@DisplayName("Output modes")
class OutputModesGrader {

  private static final Totals WITHOUT_LATE = new Totals(650, 0);
  private static final Totals WITH_LATE = new Totals(650, 300);

  private static Check rows(Mode mode) {
    return check("rowsPerTrade")
        .given("mode", mode)
        .given("trades", "10:03 10:09 10:22 10:31 10:48 10:14 10:16");
  }

  @Fact(order = 1, points = 2)
  @DisplayName("append mode: rows that the sink gets with each trade")
  void append(OutputModes answer) {
    rows(Mode.APPEND)
        .smells("append-at-once", List.of(1, 1, 1, 1, 1, 0, 1))
        .smells("append-at-once", List.of(1, 0, 1, 1, 1, 0, 0))
        .smells("append-never", List.of(0, 0, 0, 0, 0, 0, 0))
        .that(answer.rowsPerTrade(Mode.APPEND))
        .is(List.of(0, 0, 0, 0, 1, 0, 0));
  }

  @Fact(order = 2)
  @DisplayName("update mode: rows that the sink gets with each trade")
  void update(OutputModes answer) {
    rows(Mode.UPDATE)
        .smells("both-ignored", List.of(1, 1, 1, 1, 1, 0, 0))
        .smells("late-counts", List.of(1, 1, 1, 1, 1, 1, 1))
        .that(answer.rowsPerTrade(Mode.UPDATE))
        .is(List.of(1, 1, 1, 1, 1, 0, 1));
  }

  @Fact(order = 3)
  @DisplayName("complete mode: rows that the sink gets with each trade")
  void complete(OutputModes answer) {
    rows(Mode.COMPLETE)
        .smells("complete-forgets", List.of(1, 1, 2, 3, 3, 3, 3))
        .smells("complete-forgets", List.of(1, 1, 2, 3, 4, 3, 3))
        .that(answer.rowsPerTrade(Mode.COMPLETE))
        .is(List.of(1, 1, 2, 3, 4, 4, 4));
  }

  @Fact(order = 4, points = 2)
  @DisplayName("what the window of ten o'clock says at last, in each mode")
  void tenOClock(OutputModes answer) {
    for (Mode mode : List.of(Mode.APPEND, Mode.UPDATE)) {
      check("tenOClock")
          .given("mode", mode)
          .smells("late-counts", WITH_LATE)
          .that(answer.tenOClock(mode))
          .is(WITHOUT_LATE);
    }
    check("tenOClock")
        .given("mode", Mode.COMPLETE)
        .smells("complete-forgets", WITHOUT_LATE)
        .that(answer.tenOClock(Mode.COMPLETE))
        .is(WITH_LATE);
  }

  @Fact(order = 5)
  @DisplayName("how many rows of state are left, in each mode")
  void state(OutputModes answer) {
    for (Mode mode : List.of(Mode.APPEND, Mode.UPDATE)) {
      check("rowsOfState")
          .given("mode", mode)
          .smells("state-keeps-all", 4)
          .that(answer.rowsOfState(mode))
          .is(3);
    }
    check("rowsOfState")
        .given("mode", Mode.COMPLETE)
        .smells("complete-forgets", 3)
        .that(answer.rowsOfState(Mode.COMPLETE))
        .is(4);
  }

  private static Check outcome(Place place, Mode mode) {
    return check("outcome").given("place", place).given("mode", mode);
  }

  @Fact(order = 6)
  @DisplayName("the watermark before the grouping, in each mode")
  void before(OutputModes answer) {
    Place place = Place.BEFORE_THE_GROUPING;
    for (Mode mode : List.of(Mode.APPEND, Mode.UPDATE)) {
      outcome(place, mode)
          .smells("append-never", mode == Mode.APPEND ? Outcome.REFUSED : "")
          .that(answer.outcome(place, mode))
          .is(Outcome.FORGETS);
    }
    outcome(place, Mode.COMPLETE)
        .smells("complete-forgets", Outcome.FORGETS)
        .that(answer.outcome(place, Mode.COMPLETE))
        .is(Outcome.KEEPS_ALL);
  }

  @Fact(order = 7)
  @DisplayName("the watermark after the grouping, in each mode")
  void after(OutputModes answer) {
    Place place = Place.AFTER_THE_GROUPING;
    for (Mode mode : Mode.values()) {
      outcome(place, mode)
          .smells("column-gone", Outcome.FORGETS)
          .smells("column-gone", Outcome.KEEPS_ALL)
          .that(answer.outcome(place, mode))
          .is(Outcome.REFUSED);
    }
  }

  @Fact(order = 8, points = 2)
  @DisplayName("the watermark on another column, in each mode")
  void otherColumn(OutputModes answer) {
    Place place = Place.ON_ANOTHER_COLUMN;
    outcome(place, Mode.APPEND)
        .smells("any-column", Outcome.FORGETS)
        .smells("any-column", Outcome.KEEPS_ALL)
        .that(answer.outcome(place, Mode.APPEND))
        .is(Outcome.REFUSED);
    for (Mode mode : List.of(Mode.UPDATE, Mode.COMPLETE)) {
      outcome(place, mode)
          .smells("any-column", Outcome.FORGETS)
          .smells("always-refused", Outcome.REFUSED)
          .that(answer.outcome(place, mode))
          .is(Outcome.KEEPS_ALL);
    }
  }
}
