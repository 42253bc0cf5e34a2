package streamlab.grade;

import static streamlab.grade.Check.check;

import org.junit.jupiter.api.DisplayName;

/** A grader whose facts stand in another order than they run in. */
@Grader(Doubling.class)
public class DoublingGrader {

  @Fact(order = 3)
  @DisplayName("twice minus one is minus two")
  void negative(Doubling answer) {
    check("twice").given("number", -1).smells("forgets-the-sign", 2).that(answer.twice(-1)).is(-2);
  }

  @Fact(order = 1, points = 2)
  @DisplayName("twice three is six")
  void plain(Doubling answer) {
    check("twice")
        .given("number", 3)
        .smells("squares", 9)
        .smells("adds-two", 5)
        .that(answer.twice(3))
        .is(6);
  }

  @Fact(order = 2)
  @DisplayName("twice nothing is nothing")
  void zero(Doubling answer) {
    check("twice").given("number", 0).smells("adds-two", 2).that(answer.twice(0)).is(0);
  }
}
