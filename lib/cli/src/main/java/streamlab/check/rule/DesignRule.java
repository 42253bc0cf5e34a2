package streamlab.check.rule;

import java.nio.file.Path;
import java.util.List;

/** The design note is about ten lines long. */
final class DesignRule implements Rule {

  private static final int FEWEST = 6;
  private static final int MOST = 14;

  @Override
  public List<String> complaints(Subject subject) {
    Path file = subject.file("design.md");
    return subject
        .text(file)
        .map(text -> text.lines().filter(line -> !line.isBlank()).count())
        .filter(lines -> lines < FEWEST || lines > MOST)
        .map(
            lines ->
                List.of(
                    subject.name(file)
                        + " has "
                        + lines
                        + (lines == 1 ? " line" : " lines")
                        + ": tell objectives, prerequisites and what is out of scope in about ten ("
                        + FEWEST
                        + " to "
                        + MOST
                        + ")."))
        .orElse(List.of());
  }
}
