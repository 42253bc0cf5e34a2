package streamlab.grade.run;

import java.net.URI;
import java.nio.file.Path;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.tools.SimpleJavaFileObject;

/** A learner's source for the compiler, whatever its file is called and wherever it lies. */
final class SourceText extends SimpleJavaFileObject {

  private final String fileName;
  private final String text;

  SourceText(Path file, String text) {
    super(URI.create("string:///" + Math.abs(file.hashCode()) + "/Answer.java"), Kind.SOURCE);
    this.fileName = file.getFileName().toString();
    this.text = text;
  }

  String fileName() {
    return fileName;
  }

  /** The line with this number, from 1; empty beyond the end. */
  String line(long number) {
    return text.lines().skip(Math.max(0, number - 1)).findFirst().orElse("");
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }

  /** A public class may be in a file of another name: submissions are often renamed. */
  @Override
  public boolean isNameCompatible(String simpleName, Kind kind) {
    return kind == Kind.SOURCE;
  }

  @Override
  public NestingKind getNestingKind() {
    return null;
  }

  @Override
  public Modifier getAccessLevel() {
    return null;
  }

  /** The compiler writes this into the class, and stack traces read it. */
  @Override
  public String getName() {
    return fileName;
  }
}
