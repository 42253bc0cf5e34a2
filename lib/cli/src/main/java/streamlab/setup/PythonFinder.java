package streamlab.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import streamlab.error.LabException;
import streamlab.launch.SearchPath;
import streamlab.process.ChildProcess;

/** Finds a Python that is new enough, in the places where one is usually found. */
public final class PythonFinder {

  /** Variable that names the Python to use. */
  public static final String VARIABLE = "STREAMLAB_PYTHON";

  private static final int OLDEST_MINOR = 10;
  private static final List<String> NAMES =
      List.of("python3.13", "python3.12", "python3.11", "python3.10", "python3", "python");
  private static final String QUESTION =
      "import sys; print('%d.%d.%d' % sys.version_info[:3]); print(sys.executable)";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /**
   * A Python that can be used.
   *
   * @param program its executable
   * @param version such as 3.12.1
   */
  public record Python(Path program, String version) {}

  private final Map<String, String> environment;
  private String unfit = "";

  /** Looks around with the variables given. */
  public PythonFinder(Map<String, String> environment) {
    this.environment = environment;
  }

  /**
   * The first Python that fits.
   *
   * @throws LabException when there is none, naming what was found instead
   */
  public Python find() throws InterruptedException {
    String named = environment.getOrDefault(VARIABLE, "").trim();
    if (!named.isEmpty()) {
      return ask(List.of(named))
          .orElseThrow(
              () ->
                  new LabException(
                      VARIABLE
                          + " names "
                          + named
                          + ", which is "
                          + (unfit.isEmpty() ? "no Python that starts" : unfit)
                          + ": let it name a Python 3.10 or newer, or unset it."));
    }
    for (List<String> command : candidates()) {
      Optional<Python> python = ask(command);
      if (python.isPresent()) {
        return python.get();
      }
    }
    throw new LabException(
        "Stream Lab needs Python 3.10 or newer for JupyterLab, but found "
            + (unfit.isEmpty() ? "no Python" : "only " + unfit)
            + ": install one (https://www.python.org/downloads), or name it with "
            + VARIABLE
            + ".");
  }

  private List<List<String>> candidates() {
    List<List<String>> commands = new ArrayList<>();
    for (String name : NAMES) {
      onPath(name).ifPresent(program -> commands.add(List.of(program.toString())));
    }
    onPath("py").ifPresent(program -> commands.add(List.of(program.toString(), "-3")));
    return commands;
  }

  private Optional<Path> onPath(String name) {
    return SearchPath.find(environment, name);
  }

  private Optional<Python> ask(List<String> command) throws InterruptedException {
    List<String> question = new ArrayList<>(command);
    question.addAll(List.of("-c", QUESTION));
    try {
      ChildProcess child = new ChildProcess(question);
      child.environment().remove("PYTHONHOME");
      ChildProcess.Result answer = child.run(PATIENCE);
      if (answer.exit() != 0 || answer.lines().size() < 2) {
        return Optional.empty();
      }
      return judge(answer.lines().get(0), answer.lines().get(1));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<Python> judge(String version, String program) {
    if (isNewEnough(version) && Files.exists(Path.of(program))) {
      return Optional.of(new Python(Path.of(program), version));
    }
    if (unfit.isEmpty()) {
      unfit = "Python " + version + " at " + program;
    }
    return Optional.empty();
  }

  /** Whether a version such as 3.9.18 is 3.10 or newer. */
  static boolean isNewEnough(String version) {
    String[] parts = version.split("\\.");
    try {
      int major = Integer.parseInt(parts[0]);
      return major > 3 || major == 3 && Integer.parseInt(parts[1]) >= OLDEST_MINOR;
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      return false;
    }
  }
}
