package streamlab.check.build;

import java.net.URI;
import java.nio.file.Path;
import javax.tools.SimpleJavaFileObject;
import streamlab.check.rule.Subject;

/** A source of an exercise for the compiler. */
final class SourceFile extends SimpleJavaFileObject {

  private final Subject subject;
  private final Path file;
  private final String text;

  private SourceFile(Subject subject, URI uri, Path file) {
    super(uri, Kind.SOURCE);
    this.subject = subject;
    this.file = file;
    this.text = subject.text(file).orElse("");
  }

  static SourceFile of(Subject subject, Path file) {
    return new SourceFile(subject, file.toUri(), file);
  }

  /** The starting point in the place of what the learner has written since. */
  static SourceFile startingPoint(Subject subject) {
    Path answer = subject.exercise().answerFile(subject.home());
    Path start = subject.exercise().startingPoint(subject.home());
    return new SourceFile(subject, answer.toUri(), start);
  }

  Subject subject() {
    return subject;
  }

  /** Where it lies, as complaints tell it. */
  String place() {
    return subject.name(file);
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }
}
