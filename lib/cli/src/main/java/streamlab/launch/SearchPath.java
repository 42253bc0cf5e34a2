package streamlab.launch;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds programs in the folders that the variable PATH names. */
public final class SearchPath {

  private SearchPath() {}

  /** The first program of that name. */
  public static Optional<Path> find(Map<String, String> environment, String name) {
    String path = environment.getOrDefault("PATH", environment.getOrDefault("Path", ""));
    List<String> files =
        JupyterEnvironment.isWindows()
            ? List.of(name + ".exe", name + ".cmd", name + ".bat")
            : List.of(name);
    return Arrays.stream(path.split(File.pathSeparator))
        .filter(folder -> !folder.isBlank())
        .flatMap(folder -> files.stream().flatMap(file -> in(folder, file)))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst();
  }

  private static Stream<Path> in(String folder, String file) {
    try {
      return Stream.of(Path.of(folder, file));
    } catch (InvalidPathException e) {
      return Stream.empty();
    }
  }
}
