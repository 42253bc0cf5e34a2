package streamlab.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import streamlab.error.LabException;
import streamlab.home.LabHome;
import streamlab.launch.JupyterEnvironment;
import streamlab.launch.Resources;
import streamlab.process.ChildProcess;

/** A virtual environment of the lab's own with JupyterLab and the kernel, versions pinned. */
public final class EnvironmentStep implements Step {

  private static final Duration A_SLOW_NETWORK = Duration.ofMinutes(60);
  private static final Duration VENV_LIMIT = Duration.ofMinutes(5);

  private final LabHome home;
  private final Map<String, String> variables;
  private final JupyterEnvironment environment;
  private final Stamp stamp;
  private final String requirements = Resources.text(Setup.class, "requirements.txt");

  /** The environment of a checkout; {@code variables} say where Python may be. */
  public EnvironmentStep(LabHome home, Map<String, String> variables) {
    this.home = home;
    this.variables = variables;
    this.environment = new JupyterEnvironment(home);
    this.stamp = new Stamp(home, "environment");
  }

  @Override
  public String title() {
    return "Python environment with JupyterLab";
  }

  @Override
  public boolean isDone() {
    Map<String, String> last = stamp.read();
    String wanted = variables.getOrDefault(PythonFinder.VARIABLE, "").trim();
    return Files.isExecutable(environment.python())
        && last.equals(inputs(last.getOrDefault("python", ""), last.getOrDefault("asked", "")))
        && last.getOrDefault("asked", "").equals(wanted);
  }

  @Override
  public void run(Consumer<String> activity) throws IOException, InterruptedException {
    PythonFinder.Python python = new PythonFinder(variables).find();
    String named = python.version() + " " + python.program();
    boolean usable =
        Files.isExecutable(environment.python()) && named.equals(stamp.read().get("python"));
    stamp.clear();
    if (!usable) {
      // Also after an interrupted first time: what was downloaded is in pip's cache.
      activity.accept("Python " + python.version());
      makeVenv(python);
    }
    install(activity);
    String asked = variables.getOrDefault(PythonFinder.VARIABLE, "").trim();
    stamp.write(inputs(named, asked));
  }

  private Map<String, String> inputs(String python, String asked) {
    Map<String, String> inputs = new TreeMap<>();
    inputs.put("requirements", Stamp.hash(requirements));
    inputs.put("python", python);
    inputs.put("asked", asked);
    inputs.put("venv", realVenv());
    return inputs;
  }

  /** A checkout that was moved needs a new environment: its scripts hold absolute paths. */
  private String realVenv() {
    try {
      return environment.venv().toRealPath().toString();
    } catch (IOException e) {
      return "";
    }
  }

  private void makeVenv(PythonFinder.Python python) throws IOException, InterruptedException {
    Path log = home.logs().resolve("setup-venv.log");
    ChildProcess.Result result =
        child(
                List.of(
                    python.program().toString(),
                    "-m",
                    "venv",
                    "--clear",
                    environment.venv().toString()))
            .log(log)
            .run(VENV_LIMIT);
    if (result.ok()) {
      return;
    }
    String output = String.join("\n", result.lines());
    if (output.contains("ensurepip") || output.contains("No module named venv")) {
      String minor = python.version().substring(0, python.version().lastIndexOf('.'));
      throw new LabException(
          "Python "
              + python.version()
              + " at "
              + python.program()
              + " can't make virtual environments: install its venv part (Debian, Ubuntu: sudo apt"
              + " install python"
              + minor
              + "-venv) and run ./lab start again.");
    }
    throw Downloads.failure("The Python environment", result.lines(), log);
  }

  private void install(Consumer<String> activity) throws IOException, InterruptedException {
    Path log = home.logs().resolve("setup-pip.log");
    Path file = home.file("requirements.txt");
    Resources.write(file, requirements);
    long total = requirements.lines().filter(line -> line.contains("==")).count();
    AtomicInteger collected = new AtomicInteger();
    ChildProcess.Result result =
        child(
                List.of(
                    environment.python().toString(),
                    "-m",
                    "pip",
                    "install",
                    "--no-input",
                    "--disable-pip-version-check",
                    "--progress-bar=off",
                    "-r",
                    file.toString()))
            .log(log)
            .listen(line -> tell(line, collected, total, activity))
            .run(A_SLOW_NETWORK);
    if (!result.ok()) {
      throw Downloads.failure("The Python packages", result.lines(), log);
    }
  }

  private static void tell(
      String line, AtomicInteger collected, long total, Consumer<String> activity) {
    if (line.startsWith("Collecting ")) {
      activity.accept("package " + collected.incrementAndGet() + " of " + total);
    } else if (line.startsWith("Installing collected packages")) {
      activity.accept("installing");
    }
  }

  private ChildProcess child(List<String> command) {
    ChildProcess child = new ChildProcess(command).in(home.state());
    environment.apply(child.environment());
    return child;
  }
}
