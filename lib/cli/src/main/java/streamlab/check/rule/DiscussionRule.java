package streamlab.check.rule;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The discussion has a title and says something. */
final class DiscussionRule implements Rule {

  private static final Pattern TITLE_AND_TEXT = Pattern.compile("\\A\\s*# \\S.*\\R\\s*\\S");

  @Override
  public List<String> complaints(Subject subject) {
    Path file = subject.solutions().resolve("discussion.md");
    return subject
        .text(file)
        .filter(text -> !TITLE_AND_TEXT.matcher(text).find())
        .map(
            text ->
                List.of(
                    subject.name(file)
                        + " is not a discussion yet: a title \"# …\", then the alternatives and"
                        + " their price."))
        .orElse(List.of());
  }
}
