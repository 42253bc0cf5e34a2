package streamlab.compiler;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import streamlab.error.LabException;

/**
 * What the compiler says to a piece of source text, so that a chapter can show an error that keeps
 * code from even running.
 *
 * @param errors the errors, each as {@code "line 3: cannot assign …"}; empty when it compiles
 */
public record CompilerVerdict(List<String> errors) {

  private static final Pattern TYPE_NAME =
      Pattern.compile("\\b(?:class|record|interface|enum)\\s+(\\w+)");

  /** Compiles the text of a source file, writing nothing. */
  public static CompilerVerdict of(String source) {
    JavaCompiler compiler = JdkCompiler.get();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> options =
        List.of("-proc:none", "-Xlint:none", "-d", System.getProperty("java.io.tmpdir"));
    try (var files = new Discarding(compiler.getStandardFileManager(found, Locale.ENGLISH, null))) {
      compiler
          .getTask(new StringWriter(), files, found, options, null, List.of(new Text(source)))
          .call();
    } catch (IOException e) {
      throw new LabException("The compiler could not be run: " + e.getMessage() + ".", e);
    }
    return new CompilerVerdict(
        found.getDiagnostics().stream()
            .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
            .map(CompilerVerdict::sentence)
            .toList());
  }

  /** Whether it compiles. */
  public boolean ok() {
    return errors.isEmpty();
  }

  private static String sentence(Diagnostic<?> error) {
    return "line " + error.getLineNumber() + ": " + JdkCompiler.words(error);
  }

  @Override
  public String toString() {
    return ok() ? "compiles" : String.join("\n", errors);
  }

  private static final class Text extends SimpleJavaFileObject {
    private final String source;

    Text(String source) {
      super(URI.create("string:///" + name(source) + ".java"), Kind.SOURCE);
      this.source = source;
    }

    private static String name(String source) {
      Matcher matcher = TYPE_NAME.matcher(source);
      return matcher.find() ? matcher.group(1) : "Text";
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return source;
    }
  }
}
