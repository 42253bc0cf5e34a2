package streamlab.spark.restart;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import streamlab.compiler.JdkCompiler;
import streamlab.error.LabException;
import streamlab.kernel.Imports;

/** Makes a program of statements, as one would of cells that are to be deployed. */
final class JobSource {

  private static final String BEFORE =
      """
      public class %s {
      public static void main(String[] args) {
      try {
      """;
  private static final String AFTER =
      """

      } catch (Throwable error) {
        streamlab.spark.restart.JobEnd.failed(error);
      } finally {
        streamlab.spark.restart.JobEnd.well();
      }
      }
      }
      """;

  private final String name;
  private final String statements;

  JobSource(String name, String statements) {
    this.name = name;
    this.statements = statements;
  }

  /**
   * Compiles into a folder.
   *
   * @throws LabException with the compiler's first complaint, in lines of the statements
   */
  void compile(Path folder) {
    String head = Imports.of("spark") + BEFORE.formatted(name);
    JavaCompiler compiler = JdkCompiler.get();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(found, Locale.ENGLISH, StandardCharsets.UTF_8)) {
      Path file =
          Files.writeString(
              Files.createDirectories(folder).resolve(name + ".java"), head + statements + AFTER);
      List<String> options =
          List.of("-proc:none", "-Xlint:none", "-parameters", "-d", folder.toString());
      compiler
          .getTask(new StringWriter(), files, found, options, null, files.getJavaFileObjects(file))
          .call();
    } catch (IOException e) {
      throw new LabException(
          "The job " + name + " could not be written to " + folder + ": " + e.getMessage() + ".",
          e);
    }
    found.getDiagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .findFirst()
        .ifPresent(each -> refuse(each, head.lines().count()));
  }

  private void refuse(Diagnostic<?> error, long before) {
    throw new LabException(
        "The job %s does not compile: line %d: %s."
            .formatted(name, error.getLineNumber() - before, JdkCompiler.words(error)));
  }
}
