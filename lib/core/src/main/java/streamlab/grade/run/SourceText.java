package streamlab.grade.run;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.tools.SimpleJavaFileObject;

/** A learner's source for the compiler, whatever its file is called and wherever it lies. */
final class SourceText extends SimpleJavaFileObject {

  private final String fileName;
  private final String text;

  SourceText(Path file, String text) {
    super(uri(file), Kind.SOURCE);
    this.fileName = file.getFileName().toString();
    this.text = text;
  }

  /** The compiler writes the last part into the class, and stack traces read it. */
  private static URI uri(Path file) {
    try {
      return new URI("string", null, "/" + file.getFileName(), null);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
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

  @Override
  public String getName() {
    return fileName;
  }
}
