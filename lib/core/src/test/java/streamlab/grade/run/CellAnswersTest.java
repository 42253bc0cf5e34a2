package streamlab.grade.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import streamlab.grade.Doubling;

@DisplayName("For each fact, a cell's answer")
class CellAnswersTest {

  static class Remembering implements Doubling {
    private int calls;

    @Override
    public int twice(int number) {
      return 2 * number + calls++;
    }
  }

  static class Given implements Doubling {
    private final int factor;

    Given(int factor) {
      this.factor = factor;
    }

    @Override
    public int twice(int number) {
      return factor * number;
    }
  }

  @Test
  @DisplayName("is made anew where it is a class of its own, so that no fact sees another's state")
  void fresh() throws Exception {
    Remembering answer = new Remembering();
    answer.twice(1);
    Object next = CellAnswers.like(answer).call();
    assertNotSame(answer, next);
    assertEquals(6, ((Doubling) next).twice(3));
  }

  @Test
  @DisplayName("is the same again where it is a lambda or was given something when it was made")
  void shared() throws Exception {
    Doubling lambda = number -> 2 * number;
    Doubling anonymous =
        new Doubling() {
          @Override
          public int twice(int number) {
            return 2 * number;
          }
        };
    Doubling given = new Given(2);
    assertSame(lambda, CellAnswers.like(lambda).call());
    assertSame(anonymous, CellAnswers.like(anonymous).call());
    assertSame(given, CellAnswers.like(given).call());
  }
}
