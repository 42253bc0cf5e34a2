package streamlab.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import streamlab.error.LabException;
import streamlab.home.LabHome;

/** The environment step with a fake Python that makes fake environments. */
@DisabledOnOs(OS.WINDOWS)
class EnvironmentStepTest {

  @TempDir private Path root;
  private LabHome home;
  private Path python;
  private final List<String> activities = new ArrayList<>();

  @BeforeEach
  void prepare() throws IOException {
    home = LabHome.at(root.resolve("checkout"));
    Files.createDirectories(home.state());
    python = root.resolve("bin/python3");
  }

  /** {@code venv} and {@code pip} are what it does when asked to make or fill an environment. */
  private EnvironmentStep step(String venv, String pip) throws IOException {
    Path installed = root.resolve("fake-pip");
    Fakes.program(installed, "echo \"$@\" >> '" + root + "/calls'\n" + pip);
    Fakes.program(
        python,
        """
        case "$*" in
          "-c "*) echo 3.12.1; echo %s ;;
          "-m venv"*) echo "$@" >> '%s/calls'; %s ;;
        esac
        """
            .formatted(python, root, venv.replace("MAKE", make(installed))));
    return new EnvironmentStep(home, Map.of("PATH", python.getParent().toString()));
  }

  private String make(Path installed) {
    Path bin = home.file("venv", "bin");
    return "/bin/mkdir -p '" + bin + "' && /bin/cp '" + installed + "' '" + bin + "/python'";
  }

  private long calls(String word) throws IOException {
    return Files.readAllLines(root.resolve("calls")).stream()
        .filter(line -> line.contains(word))
        .count();
  }

  @Test
  @DisplayName("makes the environment, installs, tells of each package, and is done then")
  void installs() throws Exception {
    EnvironmentStep step = step("MAKE", "echo Collecting a==1; echo Collecting b==2");
    assertFalse(step.isDone());
    step.run(activities::add);
    assertTrue(step.isDone());
    assertTrue(activities.stream().anyMatch(words -> words.startsWith("package 2 of ")));
  }

  @Test
  @DisplayName("after a lost network it starts over with what pip has, and says what to do")
  void noNetwork() throws Exception {
    EnvironmentStep broken =
        step("MAKE", "echo 'WARNING: Failed to establish a new connection'; exit 1");
    String said = assertThrows(LabException.class, () -> broken.run(activities::add)).getMessage();
    assertTrue(
        said.startsWith(
            "The Python packages could not be downloaded: connect to the network and run ./lab"
                + " start again; what is there already is kept (log: "),
        said);
    assertFalse(broken.isDone());
    EnvironmentStep mended = step("MAKE", "exit 0");
    mended.run(activities::add);
    assertTrue(mended.isDone());
    assertEquals(2, calls("-m venv"));
  }

  @Test
  @DisplayName("a Python without its venv part: one sentence with the package to install")
  void noVenv() throws Exception {
    EnvironmentStep step =
        step(
            "echo 'The virtual environment was not created: ensurepip is not available.'; exit 1",
            "");
    String said = assertThrows(LabException.class, () -> step.run(activities::add)).getMessage();
    assertTrue(said.contains("sudo apt install python3.12-venv"), said);
  }

  @Test
  @DisplayName("a deleted environment is made again")
  void deleted() throws Exception {
    EnvironmentStep step = step("MAKE", "exit 0");
    step.run(activities::add);
    Files.delete(home.file("venv", "bin", "python"));
    assertFalse(step.isDone());
  }

  @Test
  @DisplayName("every requirement is pinned to one version")
  void pinned() {
    String requirements = streamlab.launch.Resources.text(Setup.class, "requirements.txt");
    List<String> loose =
        requirements
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .filter(line -> !line.matches("[A-Za-z0-9._-]+==[0-9][A-Za-z0-9.]*( ; .*)?"))
            .toList();
    assertEquals(List.of(), loose);
  }
}
