package streamlab.check.build;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import streamlab.check.rule.Subject;
import streamlab.compiler.JdkCompiler;
import streamlab.error.LabException;
import streamlab.home.LabHome;

/**
 * Compiles exercises of one half of the course, with their graders and answers, in this JVM and
 * into a folder of its own: what Maven built before may be old.
 */
public final class HalfBuild {

  private final Path classes;
  private final List<Path> library;
  private final List<String> options;

  /**
   * A build to be made.
   *
   * @param half {@code kafka} or {@code spark}
   * @param classes where the classes go; is made when missing
   * @throws LabException when the library has not been built
   */
  public HalfBuild(LabHome home, String half, Path classes) {
    this.classes = classes;
    this.library = LibraryPath.of(home, half);
    options =
        List.of(
            "-proc:none",
            "-Xlint:none",
            "-parameters",
            "-g",
            "-Xmaxerrs",
            "1000",
            "-cp",
            String.join(File.pathSeparator, library.stream().map(Path::toString).toList()),
            "-d",
            classes.toString());
  }

  /**
   * A loader for what was built. Annotations are those of this program, so that they can be read.
   */
  public URLClassLoader loader() {
    URL[] urls =
        Stream.concat(Stream.of(classes), library.stream()).map(HalfBuild::url).toArray(URL[]::new);
    return new URLClassLoader(urls, HalfBuild.class.getClassLoader());
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The folder with the classes. */
  public Path classes() {
    return classes;
  }

  /**
   * Compiles all that compiles.
   *
   * @return for each exercise that does not the reasons, one sentence for each file
   */
  public Map<Subject, List<String>> run(List<Subject> subjects) {
    JavaCompiler compiler = JdkCompiler.get();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8)) {
      Files.createDirectories(classes);
      Map<Subject, List<String>> refused = new LinkedHashMap<>();
      Set<Subject> left = new LinkedHashSet<>(subjects);
      // An exercise that does not compile is left out, and the others are tried again.
      while (!left.isEmpty()) {
        Map<Subject, List<String>> errors = compile(compiler, files, left);
        if (errors.isEmpty()) {
          break;
        }
        refused.putAll(errors);
        left.removeAll(errors.keySet());
      }
      return refused;
    } catch (IOException e) {
      throw new LabException(
          classes + " can't be written (" + e.getMessage() + "): is the disk full?", e);
    }
  }

  private Map<Subject, List<String>> compile(
      JavaCompiler compiler, StandardJavaFileManager files, Set<Subject> subjects) {
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<SourceFile> sources = subjects.stream().flatMap(HalfBuild::sources).toList();
    boolean done =
        compiler.getTask(new StringWriter(), files, found, options, null, sources).call();
    Map<Subject, Map<String, String>> firstErrors = new LinkedHashMap<>();
    for (Diagnostic<? extends JavaFileObject> each : found.getDiagnostics()) {
      if (each.getKind() == Diagnostic.Kind.ERROR) {
        if (!(each.getSource() instanceof SourceFile source)) {
          throw new LabException(
              "The exercises can't be compiled: " + each.getMessage(Locale.ENGLISH));
        }
        firstErrors
            .computeIfAbsent(source.subject(), subject -> new LinkedHashMap<>())
            .putIfAbsent(source.place(), sentence(source, each));
      }
    }
    if (!done && firstErrors.isEmpty()) {
      throw new LabException("The exercises can't be compiled, and the compiler says no reason.");
    }
    Map<Subject, List<String>> errors = new LinkedHashMap<>();
    firstErrors.forEach((subject, byFile) -> errors.put(subject, new ArrayList<>(byFile.values())));
    return errors;
  }

  private static Stream<SourceFile> sources(Subject subject) {
    Path folder = subject.folder();
    Stream<Path> files =
        Stream.of(
                Stream.of(subject.interfaceFile(), folder.resolve("package-info.java")),
                subject.sources(subject.exercise().graderFile(subject.home()).getParent()).stream(),
                subject.sources(subject.solutions()).stream(),
                subject.sources(subject.right()).stream(),
                subject.sources(subject.wrong()).stream())
            .flatMap(each -> each)
            .filter(Files::isRegularFile);
    return Stream.concat(
        Stream.of(SourceFile.startingPoint(subject)),
        files.map(file -> SourceFile.of(subject, file)));
  }

  private static String sentence(SourceFile source, Diagnostic<?> error) {
    String message =
        String.join("; ", error.getMessage(Locale.ENGLISH).strip().split("\\s*\\R\\s*"));
    return source.place()
        + ", line "
        + error.getLineNumber()
        + " does not compile ("
        + message
        + "): mend it to have the exercise graded.";
  }
}
