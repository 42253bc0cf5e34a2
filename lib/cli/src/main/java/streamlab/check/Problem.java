package streamlab.check;

import streamlab.exercise.Exercise;

/**
 * Something an author has to mend.
 *
 * @param exercise the name of the exercise; empty when it is about the project as a whole
 * @param sentence what is wrong, in which file, and how to mend it
 */
public record Problem(String exercise, String sentence) {

  static Problem of(Exercise exercise, String sentence) {
    return new Problem(exercise.name(), sentence);
  }

  static Problem ofProject(String sentence) {
    return new Problem("", sentence);
  }
}
