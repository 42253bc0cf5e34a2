package streamlab.grade.run;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import streamlab.compiler.JdkCompiler;
import streamlab.error.LabException;
import streamlab.grade.result.CompileProblem;

/**
 * Compiles answers in this JVM, against its own class path. One instance serves many answers: it
 * keeps the jars of the class path open, which is most of what compiling a small file costs.
 */
public final class AnswerCompiler implements AutoCloseable {

  private static final List<String> OPTIONS =
      List.of("-proc:none", "-Xlint:none", "-g", "-parameters", "-Xmaxerrs", "20");

  private final JavaCompiler compiler;
  private final StandardJavaFileManager files;

  /** A compiler for the class path of this JVM. */
  public AnswerCompiler() {
    compiler = JdkCompiler.get();
    files = compiler.getStandardFileManager(null, Locale.ENGLISH, null);
  }

  /** What became of the sources: classes by their names, or problems. */
  record Compiled(Map<String, byte[]> classes, List<CompileProblem> problems) {}

  Compiled compile(List<SourceText> sources) {
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    // Not closed: that would close the shared files below it.
    CompiledClasses classes = new CompiledClasses(files);
    compiler.getTask(new StringWriter(), classes, found, OPTIONS, null, sources).call();
    List<CompileProblem> problems = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> each : found.getDiagnostics()) {
      if (each.getKind() == Diagnostic.Kind.ERROR) {
        problems.add(problem(each));
      }
    }
    return new Compiled(classes.byName(), problems);
  }

  private static CompileProblem problem(Diagnostic<? extends JavaFileObject> error) {
    String message = JdkCompiler.words(error);
    if (!(error.getSource() instanceof SourceText source)) {
      return new CompileProblem("", 0, 0, "", message);
    }
    return new CompileProblem(
        source.fileName(),
        (int) Math.max(0, error.getLineNumber()),
        (int) Math.max(0, error.getColumnNumber()),
        source.line(error.getLineNumber()),
        message);
  }

  @Override
  public void close() {
    try {
      files.close();
    } catch (IOException e) {
      throw new LabException("The compiler's files could not be closed: " + e.getMessage(), e);
    }
  }
}
