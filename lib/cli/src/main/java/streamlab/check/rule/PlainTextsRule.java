package streamlab.check.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What learners read names no id of the catalogues. */
final class PlainTextsRule implements Rule {

  private static final Pattern ID = Pattern.compile("\\b(K\\d\\d-\\d\\d|EX-\\d\\d)\\b");

  @Override
  public List<String> complaints(Subject subject) {
    return Stream.of(
            subject.file("task.md"),
            subject.file("hints.md"),
            subject.file("misconceptions.properties"),
            subject.solutions().resolve("discussion.md"))
        .flatMap(
            file ->
                subject.text(file).map(ID::matcher).filter(Matcher::find).stream()
                    .map(
                        id ->
                            subject.name(file)
                                + " names "
                                + id.group()
                                + ", which tells a learner nothing: say it in words."))
        .toList();
  }
}
