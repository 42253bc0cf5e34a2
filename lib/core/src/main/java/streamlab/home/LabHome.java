package streamlab.home;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import streamlab.error.LabException;

/**
 * A checkout of the course. Everything the lab makes for itself lies in its {@code .lab} folder, so
 * that two checkouts never meet and deleting that folder is a clean start.
 */
public final class LabHome {

  /** System property that names the checkout; kernels and child JVMs are started with it. */
  public static final String PROPERTY = "streamlab.home";

  private static final String VARIABLE = "STREAMLAB_HOME";

  private final Path root;

  private LabHome(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /**
   * The checkout this program belongs to: the system property {@value #PROPERTY}, else the
   * environment variable {@code STREAMLAB_HOME}, else the nearest folder above the working
   * directory that holds {@code lab} and {@code pom.xml}.
   *
   * @throws LabException when there is none
   */
  public static LabHome find() {
    String named = System.getProperty(PROPERTY, System.getenv(VARIABLE));
    if (named != null && !named.isBlank()) {
      return at(Path.of(named));
    }
    Path here = Path.of("").toAbsolutePath();
    for (Path folder = here; folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve("lab"))
          && Files.isRegularFile(folder.resolve("pom.xml"))) {
        return at(folder);
      }
    }
    throw new LabException(
        "No Stream Lab checkout at or above "
            + here
            + ": work inside the folder you cloned, or name it with STREAMLAB_HOME.");
  }

  /** The checkout at a known folder. */
  public static LabHome at(Path root) {
    return new LabHome(Objects.requireNonNull(root));
  }

  /** The folder that was cloned. */
  public Path root() {
    return root;
  }

  /** The lab's own folder in the checkout; may not exist yet. */
  public Path state() {
    return root.resolve(".lab");
  }

  /** A path below {@link #state()}. */
  public Path file(String first, String... more) {
    return state().resolve(Path.of(first, more));
  }

  /** Log files of everything the lab starts. */
  public Path logs() {
    return file("logs");
  }

  /** Run files and leases: what is alive at the moment. */
  public Path run() {
    return file("run");
  }

  /** The local broker's data, kept across restarts. */
  public Path kafkaData() {
    return file("kafka");
  }

  /** Folders of running chapters. */
  public Path work() {
    return file("work");
  }

  @Override
  public String toString() {
    return root.toString();
  }
}
