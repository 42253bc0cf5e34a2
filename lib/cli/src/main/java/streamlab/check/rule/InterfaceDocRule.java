package streamlab.check.rule;

import java.util.List;
import java.util.regex.Pattern;

/** The interface is documented: an IDE shows it where the learner writes. */
final class InterfaceDocRule implements Rule {

  private static final Pattern DOCUMENTED =
      Pattern.compile("(?s)/\\*\\*.*?\\*/\\s*(@\\w+(\\([^)]*\\))?\\s*)*(public\\s+)?interface\\s");

  @Override
  public List<String> complaints(Subject subject) {
    return subject
        .text(subject.interfaceFile())
        .filter(text -> !DOCUMENTED.matcher(text).find())
        .map(
            text ->
                List.of(
                    subject.name(subject.interfaceFile())
                        + " has no Javadoc on the interface: tell the task in a few lines."))
        .orElse(List.of());
  }
}
