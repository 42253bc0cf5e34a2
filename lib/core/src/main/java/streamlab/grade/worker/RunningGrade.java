package streamlab.grade.worker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import streamlab.exercise.Exercise;
import streamlab.grade.result.FactResult;
import streamlab.grade.result.FactResult.Outcome;
import streamlab.grade.result.GradeResult;
import streamlab.grade.run.FactListener;

/** What is known of a grade while its JVM is at work; makes a grade of it should that JVM die. */
final class RunningGrade {

  private final Exercise exercise;
  private final FactListener listener;
  private final long begin = System.nanoTime();
  private final Map<String, FactResult> facts = new LinkedHashMap<>();
  private boolean allOrNothing;
  private String current;
  private boolean exiting;

  RunningGrade(Exercise exercise, FactListener listener) {
    this.exercise = exercise;
    this.listener = listener;
  }

  void hear(Event event) {
    if (event instanceof Event.Planned planned) {
      planned.facts().forEach(fact -> facts.put(fact.id(), fact));
      allOrNothing = planned.allOrNothing();
    } else if (event instanceof Event.Begins begins) {
      current = begins.id();
      listener.begins(begins.id(), begins.name());
    } else if (event instanceof Event.Ended ended) {
      current = null;
      facts.put(ended.fact().id(), ended.fact());
      listener.ended(ended.fact());
    } else if (event instanceof Event.Exiting) {
      exiting = true;
    }
  }

  boolean isLooking() {
    return current != null;
  }

  boolean saidExiting() {
    return exiting;
  }

  GradeResult tooSlow() {
    return broken(Outcome.TOO_SLOW, "It did not end within " + exercise.seconds() + " s.");
  }

  GradeResult ended(String reason) {
    return broken(Outcome.CRASHED, reason);
  }

  private GradeResult broken(Outcome outcome, String reason) {
    // An end between two facts belongs to the first that was not looked at.
    facts.values().stream()
        .filter(fact -> current == null ? fact.outcome() == Outcome.NOT_RUN : isCurrent(fact))
        .findFirst()
        .ifPresent(fact -> facts.put(fact.id(), broken(fact, outcome, reason)));
    double seconds = (System.nanoTime() - begin) / 1e9;
    return GradeResult.of(
        exercise.name(), List.copyOf(facts.values()), allOrNothing, "", List.of(), seconds);
  }

  private boolean isCurrent(FactResult fact) {
    return fact.id().equals(current);
  }

  private static FactResult broken(FactResult fact, Outcome outcome, String reason) {
    return FactResult.ended(fact.id(), fact.name(), fact.points(), outcome, reason, List.of());
  }
}
