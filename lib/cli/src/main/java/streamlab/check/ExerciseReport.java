package streamlab.check;

import java.util.List;
import java.util.stream.Collectors;
import streamlab.check.Candidate.Role;
import streamlab.exercise.Exercise;

/**
 * What came out of checking one exercise.
 *
 * @param exercise the exercise
 * @param verdicts the verdict on each of its answers; none when it could not be graded
 * @param problems what has to be mended
 * @param seconds how long it took
 */
public record ExerciseReport(
    Exercise exercise, List<AnswerVerdict> verdicts, List<Problem> problems, double seconds) {

  /**
   * The verdict on one answer.
   *
   * @param role {@code stub}, {@code solution}, {@code other} or {@code wrong}
   * @param name its class
   * @param verdict the verdict's key
   * @param asExpected whether this is what it has to be
   * @param seconds how long the first grading took, a new JVM included where one was needed
   */
  public record AnswerVerdict(
      String role, String name, String verdict, boolean asExpected, double seconds) {}

  /** Whether nothing has to be mended. */
  public boolean passed() {
    return problems.isEmpty();
  }

  int count(Role role) {
    return (int) verdicts.stream().filter(each -> each.role().equals(key(role))).count();
  }

  static String key(Role role) {
    return role.name().toLowerCase(java.util.Locale.ROOT);
  }

  /** What was graded: {@code stub, solution, 1 other, 6 wrong}. */
  String graded() {
    return java.util.Arrays.stream(Role.values())
        .filter(role -> count(role) > 0)
        .map(role -> words(role, count(role)))
        .collect(Collectors.joining(", "));
  }

  private static String words(Role role, int count) {
    boolean alone = role == Role.STUB || (role == Role.SOLUTION && count == 1);
    return alone ? key(role) : count + " " + key(role);
  }
}
