package streamlab.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import streamlab.error.LabException;

@DisabledOnOs(OS.WINDOWS)
class PythonFinderTest {

  @TempDir private Path folder;

  private PythonFinder.Python find() throws InterruptedException {
    return new PythonFinder(Map.of("PATH", folder.toString())).find();
  }

  private Path python(String name, String version) throws Exception {
    Path program = folder.resolve(name);
    Fakes.program(program, "echo " + version + "\necho " + program);
    return program;
  }

  @Test
  @DisplayName("3.10 and newer will do")
  void versions() {
    assertTrue(PythonFinder.isNewEnough("3.10.0"));
    assertTrue(PythonFinder.isNewEnough("3.14.1"));
    assertTrue(PythonFinder.isNewEnough("4.0.0"));
    assertFalse(PythonFinder.isNewEnough("3.9.18"));
    assertFalse(PythonFinder.isNewEnough("2.7.18"));
    assertFalse(PythonFinder.isNewEnough("hello"));
  }

  @Test
  @DisplayName("a newer one by its full name is taken before an old python3")
  void byName() throws Exception {
    python("python3", "3.8.10");
    Path good = python("python3.11", "3.11.7");
    assertEquals(new PythonFinder.Python(good, "3.11.7"), find());
  }

  @Test
  @DisplayName("names that are there but do not start (pyenv's) are passed over")
  void brokenShim() throws Exception {
    Fakes.program(folder.resolve("python3.13"), "echo not installed >&2; exit 127");
    Path good = python("python3", "3.12.1");
    assertEquals(good, find().program());
  }

  @Test
  @DisplayName("none: one sentence with the fix")
  void none() {
    String said = assertThrows(LabException.class, this::find).getMessage();
    assertEquals(
        "Stream Lab needs Python 3.10 or newer for JupyterLab, but found no Python: install one"
            + " (https://www.python.org/downloads), or name it with STREAMLAB_PYTHON.",
        said);
  }

  @Test
  @DisplayName("too old: the sentence names what was found and where")
  void tooOld() throws Exception {
    Path old = python("python3", "3.9.18");
    String said = assertThrows(LabException.class, this::find).getMessage();
    assertTrue(said.contains("but found only Python 3.9.18 at " + old + ": install"), said);
  }

  @Test
  @DisplayName("STREAMLAB_PYTHON wins, and is told when it does not fit")
  void named() throws Exception {
    python("python3", "3.12.1");
    Path own = python("own", "3.10.4");
    Map<String, String> variables =
        Map.of("PATH", folder.toString(), "STREAMLAB_PYTHON", own.toString());
    assertEquals(own, new PythonFinder(variables).find().program());

    python("own", "3.6.0");
    String said =
        assertThrows(LabException.class, () -> new PythonFinder(variables).find()).getMessage();
    assertTrue(said.startsWith("STREAMLAB_PYTHON names " + own + ", which is Python 3.6.0"), said);
  }
}
