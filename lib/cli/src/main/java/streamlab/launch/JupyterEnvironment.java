package streamlab.launch;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import streamlab.home.LabHome;

/**
 * The lab's own Python environment and the variables that keep Jupyter inside the checkout: what it
 * reads and writes lies in {@code .lab/jupyter}, nothing in the user's home.
 */
public final class JupyterEnvironment {

  private final LabHome home;

  /** The environment of a checkout; it may not have been made yet. */
  public JupyterEnvironment(LabHome home) {
    this.home = home;
  }

  /** The virtual environment's folder. */
  public Path venv() {
    return home.file("venv");
  }

  /** The virtual environment's Python. */
  public Path python() {
    return isWindows()
        ? venv().resolve("Scripts").resolve("python.exe")
        : venv().resolve("bin").resolve("python");
  }

  /** The folder of everything Jupyter reads and writes. */
  public Path jupyter() {
    return home.file("jupyter");
  }

  /** Where the two kernelspecs lie. */
  public Path kernels() {
    return jupyter().resolve("kernels");
  }

  /** Sets the variables in a child process's environment. */
  public void apply(Map<String, String> environment) {
    environment.keySet().removeIf(JupyterEnvironment::misleads);
    environment.put("JUPYTER_CONFIG_DIR", jupyter().resolve("config").toString());
    environment.put("JUPYTER_DATA_DIR", jupyter().resolve("data").toString());
    environment.put("JUPYTER_RUNTIME_DIR", jupyter().resolve("runtime").toString());
    environment.put("JUPYTER_PATH", jupyter().toString());
    environment.put("IPYTHONDIR", jupyter().resolve("ipython").toString());
    environment.put("PYTHONNOUSERSITE", "1");
    environment.put("PYTHONUTF8", "1");
    environment.put("STREAMLAB_HOME", home.root().toString());
    environment.put("JAVA_HOME", System.getProperty("java.home"));
  }

  /** Variables of the reader's shell that would bring in other packages or settings. */
  private static boolean misleads(String variable) {
    String name = variable.toUpperCase(Locale.ROOT);
    return name.equals("PYTHONPATH")
        || name.equals("PYTHONHOME")
        || name.equals("PYTHONSTARTUP")
        || name.startsWith("JUPYTERLAB_")
        || name.startsWith("JUPYTER_")
        || name.startsWith("JJAVA_")
        || name.startsWith("IJAVA_");
  }

  /** Whether this is Windows, where files of a Python environment lie elsewhere. */
  public static boolean isWindows() {
    return File.separatorChar == '\\';
  }
}
