package streamlab.setup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import streamlab.error.LabException;
import streamlab.home.LabHome;
import streamlab.launch.SearchPath;
import streamlab.process.ChildProcess;

/** Builds modules of the library with the reader's Maven. */
final class Maven {

  private static final Duration A_SLOW_NETWORK = Duration.ofMinutes(60);

  private final LabHome home;
  private final Map<String, String> variables;

  Maven(LabHome home, Map<String, String> variables) {
    this.home = home;
    this.variables = variables;
  }

  /**
   * Packages modules and what they need, without the learner's files, which may be half written;
   * tells of the files downloaded so far.
   */
  void packageModules(String modules, Consumer<String> activity)
      throws IOException, InterruptedException {
    Path log = home.logs().resolve("setup-library.log");
    List<String> command = new ArrayList<>();
    command.add(program().toString());
    command.addAll(List.of("-B", "-DskipTests", "-Dspotless.check.skip=true", "-DwithoutAnswers"));
    command.addAll(List.of("-pl", modules, "-am", "package"));
    AtomicInteger downloaded = new AtomicInteger();
    ChildProcess child = new ChildProcess(command).in(home.root()).log(log);
    child.environment().put("JAVA_HOME", System.getProperty("java.home"));
    // The project's own settings for Maven silence the lines about downloads that are told here.
    child.environment().put("MAVEN_BASEDIR", home.state().toString());
    ChildProcess.Result result =
        child.listen(line -> tell(line, downloaded, activity)).run(A_SLOW_NETWORK);
    if (!result.ok()) {
      throw Downloads.failure("The lab's library", result.lines(), log);
    }
  }

  private Path program() {
    return SearchPath.find(variables, "mvn")
        .orElseThrow(
            () ->
                new LabException(
                    "Stream Lab needs Maven 3.8 or newer, but found none on the PATH: install it"
                        + " (https://maven.apache.org/install.html)."));
  }

  private static void tell(String line, AtomicInteger downloaded, Consumer<String> activity) {
    if (line.contains("Downloaded from ") && line.contains(".jar")) {
      activity.accept(downloaded.incrementAndGet() + " jars downloaded");
    } else if (line.contains("[INFO] Building Stream Lab")) {
      int name = line.indexOf("Stream Lab");
      activity.accept(line.substring(name).replaceFirst(" \\d.*", ""));
    }
  }
}
