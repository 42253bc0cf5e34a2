package streamlab.launch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells whether a jar is older than what it is made of.
 *
 * <p>The script {@code lab} asks it before each command, so it is quick and needs no other class of
 * the lab: exit code 0 says that the command line is up to date, 3 that it must be built.
 */
public final class BuildCheck {

  static final int FRESH = 0;
  static final int STALE = 3;

  private BuildCheck() {}

  /** Checks the command line of the checkout that the first argument names. */
  public static void main(String[] args) {
    Path root = Path.of(args[0]);
    System.exit(isStale(root, "cli", "core") ? STALE : FRESH);
  }

  /**
   * Whether a module of {@code lib} has to be built.
   *
   * @param module the module whose jar is looked at
   * @param dependencies modules whose sources end up beside it, too
   */
  public static boolean isStale(Path root, String module, String... dependencies) {
    Path lib = root.resolve("lib");
    List<Path> sources = new ArrayList<>(List.of(root.resolve("pom.xml"), lib.resolve("pom.xml")));
    addSources(sources, lib.resolve(module));
    for (String dependency : dependencies) {
      addSources(sources, lib.resolve(dependency));
    }
    return isStale(lib.resolve(module + "/target/streamlab-" + module + ".jar"), sources);
  }

  private static void addSources(List<Path> sources, Path module) {
    sources.add(module.resolve("pom.xml"));
    sources.add(module.resolve("src/main"));
  }

  /** Whether the jar is missing or any of the files and folders is newer. */
  static boolean isStale(Path jar, List<Path> sources) {
    try {
      FileTime built = Files.getLastModifiedTime(jar);
      for (Path source : sources) {
        if (Files.exists(source) && hasNewer(source, built)) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  /** Folders count as well: their time changes when a file in them is deleted or renamed. */
  private static boolean hasNewer(Path source, FileTime than) throws IOException {
    boolean[] newer = {false};
    Files.walkFileTree(
        source,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return look(attributes);
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            return look(attributes);
          }

          private FileVisitResult look(BasicFileAttributes attributes) {
            newer[0] |= attributes.lastModifiedTime().compareTo(than) > 0;
            return newer[0] ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
          }
        });
    return newer[0];
  }
}
