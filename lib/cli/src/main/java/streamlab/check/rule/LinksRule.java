package streamlab.check.rule;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** No link in an exercise's texts leads nowhere. */
final class LinksRule implements Rule {

  @Override
  public List<String> complaints(Subject subject) {
    return Stream.of(
            subject.file("task.md"),
            subject.file("hints.md"),
            subject.file("design.md"),
            subject.solutions().resolve("discussion.md"))
        .flatMap(file -> complaints(subject, file))
        .toList();
  }

  private static Stream<String> complaints(Subject subject, Path file) {
    return Links.dead(file.getParent(), subject.text(file).orElse("")).stream()
        .map(target -> sentence(subject.name(file), target));
  }

  static String sentence(String where, String target) {
    return where + " links to " + target + ", which is not there: mend the link.";
  }
}
