package streamlab.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import streamlab.home.Classpath;
import streamlab.home.LabHome;
import streamlab.kernel.Imports;
import streamlab.launch.JupyterEnvironment;
import streamlab.launch.Resources;
import streamlab.process.ArgFile;

/** The two kernels, one per half of the course, as Jupyter finds them. */
public final class KernelStep implements Step {

  /** The halves, each with its class path and its kernel. */
  static final List<String> HALVES = List.of("kafka", "spark");

  private final LabHome home;
  private final KernelChoice kernel;
  private final Stamp stamp;

  /** The kernels of a checkout. */
  public KernelStep(LabHome home, KernelChoice kernel) {
    this.home = home;
    this.kernel = kernel;
    this.stamp = new Stamp(home, "kernel");
  }

  @Override
  public String title() {
    return "Jupyter kernels for Java";
  }

  @Override
  public boolean isDone() {
    return HALVES.stream().allMatch(half -> Files.isRegularFile(specFile(half)))
        && stamp.says(inputs());
  }

  /** All that the files are made of; a change of any of it means writing them anew. */
  private Map<String, String> inputs() {
    Map<String, String> inputs = new TreeMap<>();
    inputs.put("kernel", kernel.name());
    inputs.put("jar", kernel.jar().toString());
    for (String half : HALVES) {
      KernelArguments arguments = new KernelArguments(home, half, kernel);
      inputs.put(half + ".arguments", Stamp.hash(String.join("\n", arguments.list())));
      inputs.put(half + ".spec", Stamp.hash(new KernelSpec(home, half, kernel).json()));
      inputs.put(half + ".imports", Stamp.hash(Imports.of(half)));
    }
    return inputs;
  }

  @Override
  public void run(Consumer<String> activity) throws IOException {
    stamp.clear();
    for (String half : HALVES) {
      ArgFile.write(argumentFile(home, half), new KernelArguments(home, half, kernel).list());
      Resources.write(importsFile(home, half), Imports.of(half));
      Resources.write(specFile(half), new KernelSpec(home, half, kernel).json());
    }
    stamp.write(inputs());
  }

  private Path specFile(String half) {
    return new JupyterEnvironment(home).kernels().resolve("streamlab-" + half + "/kernel.json");
  }

  /** The JVM arguments of a half's kernel, for {@code java @FILE}. */
  public static Path argumentFile(LabHome home, String half) {
    return home.file("kernels", half + ".args");
  }

  /** The imports that a half's kernel starts with. */
  public static Path importsFile(LabHome home, String half) {
    return home.file("kernels", half + ".jshell");
  }

  /** The whole class path of a half's kernel. */
  public static String classPath(LabHome home, String half, KernelChoice kernel) {
    return Classpath.of(home, half).join(List.of(kernel.jar()));
  }
}
