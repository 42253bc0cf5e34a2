package streamlab.grade.result;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A grade.
 *
 * @param exercise the exercise's name
 * @param verdict how it fared as a whole
 * @param earned points earned
 * @param of points that can be earned
 * @param facts every fact in order, also those that were not run; empty when nothing ran
 * @param problems why it does not compile
 * @param printed the beginning of what the answer printed
 * @param notes what else the learner should know: a thread left running, output cut
 * @param seconds from the first fact's begin to the last one's end
 */
public record GradeResult(
    String exercise,
    Verdict verdict,
    int earned,
    int of,
    List<FactResult> facts,
    List<CompileProblem> problems,
    String printed,
    List<String> notes,
    double seconds)
    implements Serializable {

  /** An answer that could not be run. */
  public static GradeResult doesNotCompile(
      String exercise, int of, List<CompileProblem> problems, double seconds) {
    return new GradeResult(
        exercise,
        Verdict.DOES_NOT_COMPILE,
        0,
        of,
        List.of(),
        List.copyOf(problems),
        "",
        List.of(),
        seconds);
  }

  /**
   * The grade that facts add up to. The first that does not hold decides on the verdict.
   *
   * @param allOrNothing whether a half answer earns nothing
   */
  public static GradeResult of(
      String exercise,
      List<FactResult> facts,
      boolean allOrNothing,
      String printed,
      List<String> notes,
      double seconds) {
    Verdict verdict =
        facts.stream()
            .filter(fact -> !fact.holds())
            .findFirst()
            .map(GradeResult::verdict)
            .orElse(facts.isEmpty() ? Verdict.CRASHED : Verdict.PASSED);
    int of = facts.stream().mapToInt(FactResult::points).sum();
    int earned = facts.stream().mapToInt(FactResult::earned).sum();
    boolean nothing = verdict == Verdict.NOT_STARTED || (allOrNothing && verdict != Verdict.PASSED);
    return new GradeResult(
        exercise,
        verdict,
        nothing ? 0 : earned,
        of,
        List.copyOf(facts),
        List.of(),
        printed,
        List.copyOf(notes),
        seconds);
  }

  private static Verdict verdict(FactResult fact) {
    return switch (fact.outcome()) {
      case HOLDS -> Verdict.PASSED;
      case FAILS -> Verdict.WRONG;
      case TOO_SLOW -> Verdict.TOO_SLOW;
      case NOT_STARTED -> Verdict.NOT_STARTED;
      case CRASHED, NOT_RUN -> Verdict.CRASHED;
    };
  }

  /** Whether every fact holds. */
  public boolean passed() {
    return verdict == Verdict.PASSED;
  }

  /** The first fact that does not hold: the one to read. */
  public Optional<FactResult> firstFailure() {
    return facts.stream().filter(fact -> !fact.holds()).findFirst();
  }

  /** The same with what the answer printed and what else the learner should know. */
  public GradeResult with(String printedText, List<String> moreNotes) {
    return new GradeResult(
        exercise,
        verdict,
        earned,
        of,
        facts,
        problems,
        printedText,
        List.copyOf(moreNotes),
        seconds);
  }
}
