package streamlab.compiler;

import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import streamlab.error.LabException;

/** The compiler of the JDK that runs this program, and its complaints in one line. */
public final class JdkCompiler {

  private JdkCompiler() {}

  /**
   * The compiler.
   *
   * @throws LabException when this Java has none
   */
  public static JavaCompiler get() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new LabException("This Java has no compiler: use a JDK, not a JRE.");
    }
    return compiler;
  }

  /** A complaint in a line: "cannot find symbol" says on further lines which one. */
  public static String words(Diagnostic<?> complaint) {
    return complaint
        .getMessage(Locale.ENGLISH)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("; "));
  }
}
