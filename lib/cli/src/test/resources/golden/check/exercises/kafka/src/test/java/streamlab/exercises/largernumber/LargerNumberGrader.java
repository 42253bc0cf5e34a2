package streamlab.exercises.largernumber;

import static streamlab.grade.Check.check;

import org.junit.jupiter.api.DisplayName;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;

@Grader(LargerNumber.class)
@DisplayName("The larger number")
class LargerNumberGrader {

  private static Check larger(int one, int other) {
    return check("larger").given("one", one).given("other", other);
  }

  @Fact(order = 1)
  @DisplayName("the second may be larger")
  void second(LargerNumber answer) {
    larger(1, 2).smells("takes-first", 1).smells("adds", 3).that(answer.larger(1, 2)).is(2);
  }

  @Fact(order = 2)
  @DisplayName("the first may be larger")
  void first(LargerNumber answer) {
    larger(3, 2).smells("takes-second", 2).that(answer.larger(3, 2)).is(3);
  }

  @Fact(order = 3)
  @DisplayName("below zero the nearer one is larger")
  void negative(LargerNumber answer) {
    larger(-5, -4).smells("drops-sign", 5).that(answer.larger(-5, -4)).is(-4);
  }

  @Fact(order = 4)
  @DisplayName("two may be equal")
  void equal(LargerNumber answer) {
    larger(4, 4).smells("zero-when-equal", 0).that(answer.larger(4, 4)).is(4);
  }

  @Fact(order = 5)
  @DisplayName("other pairs do as well")
  void hidden(LargerNumber answer) {
    larger(70, -7).that(answer.larger(70, -7)).is(70);
  }
}
