package streamlab.docker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import streamlab.home.LabHome;

/**
 * A checkout of a test's own: the real library and compose files by links, a state folder of its
 * own.
 */
final class Folder {

  private Folder() {}

  /** Makes it in an empty folder. */
  static LabHome in(Path folder) throws IOException {
    LabHome real = LabHome.find();
    Files.createDirectories(folder);
    for (String each : List.of("lib", "docker")) {
      Files.createSymbolicLink(folder.resolve(each), real.root().resolve(each));
    }
    return LabHome.at(folder);
  }
}
