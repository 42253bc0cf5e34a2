package streamlab.spark.grade.recovery;

import java.util.ArrayList;
import java.util.List;

/**
 * What one JVM is to run.
 *
 * @param killPoint where it is to stand still
 * @param exercise the name of the interface
 * @param type the name of the answer's class
 * @param method the interface's method that starts queries
 * @param arguments what it is given besides the session, in their order
 */
record Task(String killPoint, String exercise, String type, String method, List<String> arguments) {

  private static final String WORD = "run";

  static Task of(List<String> texts) {
    return new Task(
        texts.get(0), texts.get(1), texts.get(2), texts.get(3), texts.subList(4, texts.size()));
  }

  String line() {
    List<String> texts = new ArrayList<>(List.of(killPoint, exercise, type, method));
    texts.addAll(arguments);
    return Wire.line(WORD, texts);
  }

  /** Beginnings of the names of classes that the grader's JVM knows better than the jars. */
  List<String> askFirst() {
    String inPackage = type.substring(0, type.lastIndexOf('.') + 1);
    String beginning = inPackage.isEmpty() ? type : inPackage;
    return List.of(beginning, "streamlab.exercises.", "streamlab.solutions.");
  }
}
