package streamlab.check.rule;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import streamlab.exercise.ExerciseText;

/** Each misconception's text is a sentence. */
final class MisconceptionTextsRule implements Rule {

  @Override
  public List<String> complaints(Subject subject) {
    Path file = subject.file("misconceptions.properties");
    Map<String, String> sentences =
        new ExerciseText(subject.home(), subject.exercise()).misconceptions();
    return sentences.entrySet().stream()
        .filter(each -> !isSentence(each.getValue()))
        .map(
            each ->
                subject.name(file)
                    + " has no whole sentence for "
                    + each.getKey()
                    + ": write what the learner should read, with a full stop.")
        .toList();
  }

  private static boolean isSentence(String text) {
    return text.strip().matches("(?s).{10,}[.!?]");
  }
}
