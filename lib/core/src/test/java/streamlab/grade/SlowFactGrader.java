package streamlab.grade;

import static streamlab.grade.Check.check;

import org.junit.jupiter.api.DisplayName;

/** A grader whose last fact is looked at only when the first one holds. */
@Grader(Doubling.class)
public class SlowFactGrader {

  @Fact(order = 1)
  @DisplayName("twice three is six")
  void plain(Doubling answer) {
    check("twice").given("number", 3).that(answer.twice(3)).is(6);
  }

  @Fact(order = 2, whenOthersHold = true)
  @DisplayName("twice a million is two millions")
  void slow(Doubling answer) {
    check("twice").given("number", 1_000_000).that(answer.twice(1_000_000)).is(2_000_000);
  }
}
