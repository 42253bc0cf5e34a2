package streamlab.check;

import java.util.function.Consumer;

/**
 * A way to break an exercise.
 *
 * @param name the name of the exercise that is broken so
 * @param breaking does it
 * @param sentence the one complaint that it has to lead to, with the words of {@link
 *     GoldenExercise}
 */
record Breakage(String name, Consumer<GoldenExercise> breaking, String sentence) {

  static Breakage of(String name, Consumer<GoldenExercise> breaking, String sentence) {
    return new Breakage(name, breaking, sentence);
  }
}
