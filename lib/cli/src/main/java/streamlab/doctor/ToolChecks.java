package streamlab.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import streamlab.home.LabHome;
import streamlab.launch.JupyterEnvironment;
import streamlab.launch.SearchPath;
import streamlab.process.ChildProcess;
import streamlab.service.kafka.KafkaLocator;
import streamlab.setup.EnvironmentStep;
import streamlab.setup.PythonFinder;

/** The programs that the reader brings. */
final class ToolChecks {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Pattern MAVEN_VERSION =
      Pattern.compile("Apache Maven (\\d+)\\.(\\d+)(\\S*)");

  private final LabHome home;
  private final Map<String, String> variables;

  ToolChecks(LabHome home, Map<String, String> variables) {
    this.home = home;
    this.variables = variables;
  }

  Finding java() {
    Path java = Path.of(System.getProperty("java.home"));
    String found = System.getProperty("java.version") + " at " + java;
    int feature = Runtime.version().feature();
    if (feature < 17 || feature > 21) {
      return Finding.mend(found + ": the lab needs JDK 17 or 21; set JAVA_HOME to one.");
    }
    boolean compiler = javax.tools.ToolProvider.getSystemJavaCompiler() != null;
    return compiler
        ? Finding.ok(found)
        : Finding.mend(found + " has no compiler: install a JDK, not a JRE.");
  }

  Finding maven() throws IOException, InterruptedException {
    Optional<Path> program = SearchPath.find(variables, "mvn");
    if (program.isEmpty()) {
      return Finding.mend(
          "none on the PATH: install 3.8 or newer (https://maven.apache.org/install.html).");
    }
    ChildProcess child = new ChildProcess(List.of(program.get().toString(), "-B", "-v"));
    child.environment().put("JAVA_HOME", System.getProperty("java.home"));
    String answer = String.join("\n", child.run(PATIENCE).lines());
    Matcher version = MAVEN_VERSION.matcher(answer);
    if (!version.find()) {
      return Finding.mend(program.get() + " does not start: install Maven 3.8 or newer anew.");
    }
    int major = Integer.parseInt(version.group(1));
    int minor = Integer.parseInt(version.group(2));
    String found = version.group().replace("Apache Maven ", "") + " at " + program.get();
    return major > 3 || major == 3 && minor >= 8
        ? Finding.ok(found)
        : Finding.mend(
            found + " is too old: install 3.8 or newer (https://maven.apache.org/install.html).");
  }

  Finding python() throws IOException, InterruptedException {
    Path own = new JupyterEnvironment(home).python();
    if (!Files.isExecutable(own)) {
      PythonFinder.Python python = new PythonFinder(variables).find();
      return Finding.ok(
          python.version() + " at " + python.program() + " (./lab start makes an environment)");
    }
    ChildProcess child =
        new ChildProcess(
            List.of(
                own.toString(),
                "-c",
                "import sys, jupyterlab; print('%d.%d.%d' % sys.version_info[:3], 'with"
                    + " JupyterLab', jupyterlab.__version__)"));
    new JupyterEnvironment(home).apply(child.environment());
    ChildProcess.Result answer = child.run(PATIENCE);
    if (answer.ok() && !answer.lines().isEmpty()) {
      return Finding.ok(answer.lines().get(0) + " in .lab/venv");
    }
    boolean thoughtDone = new EnvironmentStep(home, variables).isDone();
    return Finding.mend(
        thoughtDone
            ? "the environment in .lab/venv is broken: delete that folder and run ./lab start."
            : "the environment in .lab/venv is not complete: run ./lab start.");
  }

  Finding docker() throws IOException, InterruptedException {
    boolean wanted = variables.getOrDefault(KafkaLocator.CHOICE, "").equals("docker");
    String optional = wanted ? "" : "; only --kafka docker needs it";
    Optional<Path> program = SearchPath.find(variables, "docker");
    if (program.isEmpty()) {
      return dockerMissing("not installed", wanted, optional);
    }
    ChildProcess.Result answer =
        new ChildProcess(
                List.of(program.get().toString(), "version", "--format", "{{.Server.Version}}"))
            .run(Duration.ofSeconds(5));
    if (!answer.ok() || answer.lines().isEmpty()) {
      return dockerMissing("installed but not running", wanted, optional);
    }
    return Finding.ok(answer.lines().get(answer.lines().size() - 1) + optional);
  }

  private static Finding dockerMissing(String what, boolean wanted, String optional) {
    return wanted
        ? Finding.mend(what + ", but " + KafkaLocator.CHOICE + " asks for it: start or install it.")
        : Finding.ok(what + optional);
  }
}
