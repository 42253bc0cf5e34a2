package streamlab.progress;

/**
 * How far a learner is with an exercise.
 *
 * @param status untouched, tried or passed; what was passed once stays passed
 * @param bestPoints the most points an answer earned
 * @param tries how many answers were graded
 * @param hintLevel how many hints were taken, 0 to 3
 */
public record ExerciseState(Status status, int bestPoints, int tries, int hintLevel) {

  /** Nothing has happened yet. */
  static final ExerciseState UNTOUCHED = new ExerciseState(Status.NOT_STARTED, 0, 0, 0);

  /** How far. */
  public enum Status {
    /** No answer was graded. */
    NOT_STARTED("not started"),
    /** Answers were graded, none passed. */
    TRIED("tried"),
    /** An answer passed. */
    PASSED("passed");

    private final String words;

    Status(String words) {
      this.words = words;
    }

    /** In words, for people. */
    public String words() {
      return words;
    }

    /** For programs: {@code not-started}, {@code tried}, {@code passed}. */
    public String key() {
      return words.replace(' ', '-');
    }
  }

  /** Whether an answer passed. */
  public boolean passed() {
    return status == Status.PASSED;
  }

  ExerciseState after(Event event) {
    return switch (event.kind()) {
      case Event.GRADED ->
          new ExerciseState(
              passed() || event.detail().equals(Event.PASSED) ? Status.PASSED : Status.TRIED,
              Math.max(bestPoints, event.points()),
              tries + 1,
              hintLevel);
      case Event.HINT ->
          new ExerciseState(status, bestPoints, tries, Math.max(hintLevel, event.level()));
      default -> this;
    };
  }
}
