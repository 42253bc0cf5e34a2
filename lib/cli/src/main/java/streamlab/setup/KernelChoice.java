package streamlab.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import streamlab.error.LabException;
import streamlab.home.LabHome;
import streamlab.launch.JupyterEnvironment;

/**
 * The Jupyter kernel that runs Java.
 *
 * @param name {@code jjava} or {@code ijava}
 * @param jar the kernel's jar, with all it needs
 * @param mainClass the class in it that is started
 */
public record KernelChoice(String name, Path jar, String mainClass) {

  /** The kernel that comes with the Python environment. */
  public static KernelChoice jjava(LabHome home) {
    Path jar = Path.of("share/jupyter/kernels/java/jjava.jar");
    return new KernelChoice(
        "jjava",
        real(new JupyterEnvironment(home).venv()).resolve(jar),
        "org.dflib.jjava.distro.JJava");
  }

  /** Class-data archives know jars by their path: one environment has one name, linked or not. */
  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder;
    }
  }

  /** The original IJava, which the reader brings as a jar. */
  public static KernelChoice ijava(Path jar) {
    return new KernelChoice(
        "ijava", jar.toAbsolutePath().normalize(), "io.github.spencerpark.ijava.IJava");
  }

  /** What {@code lab start --kernel NAME --kernel-jar FILE} asks for; null stands for neither. */
  public static KernelChoice of(LabHome home, String name, Path jar) {
    boolean ijava = "ijava".equals(name);
    if (!ijava && jar != null) {
      throw new LabException("--kernel-jar goes with --kernel ijava: JJava brings its own jar.");
    }
    if (!ijava) {
      return jjava(home);
    }
    if (jar == null) {
      throw new LabException(
          "--kernel ijava needs the kernel's jar: add --kernel-jar FILE, the jar with all of"
              + " IJava's own libraries in it.");
    }
    if (!Files.isRegularFile(jar)) {
      throw new LabException("There is no file " + jar + ": --kernel-jar names IJava's jar.");
    }
    return ijava(jar);
  }

  /** The kernel the checkout was last set up with, so that other commands leave it as it is. */
  public static KernelChoice current(LabHome home) {
    Map<String, String> last = new Stamp(home, "kernel").read();
    boolean ijava = "ijava".equals(last.get("kernel")) && last.containsKey("jar");
    return ijava && Files.isRegularFile(Path.of(last.get("jar")))
        ? ijava(Path.of(last.get("jar")))
        : jjava(home);
  }

  /** The prefix of the variables this kernel reads. */
  String variablePrefix() {
    return name.equals("ijava") ? "IJAVA_" : "JJAVA_";
  }
}
