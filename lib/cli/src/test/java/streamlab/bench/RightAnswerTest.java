package streamlab.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import streamlab.exercise.Exercise;

@DisplayName("A solution as the learner's class")
class RightAnswerTest {

  private static final Exercise EXERCISE =
      new Exercise(
          "word-count", "EX-44", "spark", "30", List.of(), List.of("spark"), 20, 8, "Count");

  @Test
  @DisplayName("has the learner's package and name, wherever the name stands")
  void renamed() {
    String solution =
        """
        package streamlab.solutions.wordcount;

        import streamlab.exercises.wordcount.WordCount;

        /** A class that splits. */
        @Solution
        public final class Splitting implements WordCount {
          Splitting() {}

          static final Object SELF = Splitting.class;
        }
        """;

    assertEquals(
        """
        package streamlab.exercises.wordcount;

        import streamlab.exercises.wordcount.WordCount;

        /** A class that splits. */
        @Solution
        public final class MyWordCount implements WordCount {
          MyWordCount() {}

          static final Object SELF = MyWordCount.class;
        }
        """,
        RightAnswer.asLearners(solution, EXERCISE));
  }
}
