package streamlab.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import streamlab.chapter.Folders;
import streamlab.error.LabException;
import streamlab.home.LabHome;

/** A folder for the classes of one check, gone with it; that of a killed one goes with the next. */
final class CheckFolder implements AutoCloseable {

  private final Path folder;

  CheckFolder(LabHome home) {
    Path all = home.file("check");
    folder = all.resolve(Long.toString(ProcessHandle.current().pid()));
    try {
      Files.createDirectories(all);
      for (Path old : children(all)) {
        if (!isAnothers(old)) {
          Folders.delete(old);
        }
      }
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new LabException(all + " can't be written (" + e + "): is the disk full?", e);
    }
  }

  Path path() {
    return folder;
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private boolean isAnothers(Path old) {
    try {
      long pid = Long.parseLong(old.getFileName().toString());
      return !old.equals(folder) && ProcessHandle.of(pid).isPresent();
    } catch (NumberFormatException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      Folders.delete(folder);
    } catch (IOException e) {
      // The next check deletes it.
      return;
    }
  }
}
