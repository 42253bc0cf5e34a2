package streamlab.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import streamlab.home.LabHome;

/**
 * A class-data archive of the checkout. It serves a JVM whose class path begins with the very jars
 * that the archive was made over; so these jars are kept beside it.
 */
public final class ClassArchive {

  private final Path file;
  private final Path jars;

  /**
   * The archive of this name, be it there or not.
   *
   * @param name {@code "kafka"}, {@code "spark"} or {@code "broker"}
   */
  public ClassArchive(LabHome home, String name) {
    this.file = home.file("cds", name + ".jsa");
    this.jars = home.file("cds", name + ".jars");
  }

  /** Where it lies. */
  public Path file() {
    return file;
  }

  /** Says which jars it was made over. */
  public void madeOver(List<Path> classPath) throws IOException {
    Files.write(jars, classPath.stream().map(Path::toString).toList());
  }

  /**
   * What a class path has to begin with for the archive to serve: these jars and, behind them, the
   * others that the archive was made over. These jars alone when there is no archive or it was made
   * over different ones.
   *
   * @param thirdParty the jars that a class path begins with anyway
   */
  public List<Path> begin(List<Path> thirdParty) {
    List<Path> archived = archived();
    boolean fits =
        archived.size() >= thirdParty.size()
            && archived.subList(0, thirdParty.size()).equals(thirdParty)
            && archived.stream().allMatch(Files::exists);
    return fits ? archived : thirdParty;
  }

  private List<Path> archived() {
    try {
      return Files.exists(file)
          ? Files.readAllLines(jars).stream().map(Path::of).toList()
          : List.of();
    } catch (IOException e) {
      // An archive of which nothing is known serves nobody.
      return List.of();
    }
  }
}
