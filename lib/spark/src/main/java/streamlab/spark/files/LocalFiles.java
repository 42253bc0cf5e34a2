package streamlab.spark.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * Hadoop's local files without its detours. Hadoop starts the program {@code chmod} for each file
 * and folder it makes (on Windows one that has to be installed first); a micro-batch makes a dozen,
 * so that took a third of its time. And it writes a checksum file beside each file.
 */
public final class LocalFiles extends LocalFileSystem {

  /** Made by Hadoop, by its name in {@code fs.file.impl}. */
  public LocalFiles() {
    super(new WithoutShell());
    setWriteChecksum(false);
  }

  private static final class WithoutShell extends RawLocalFileSystem {

    @Override
    public void setPermission(Path path, FsPermission permission) throws IOException {
      java.nio.file.Path file = pathToFile(path).toPath();
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(file, posix(permission));
      }
    }

    private static Set<PosixFilePermission> posix(FsPermission permission) {
      return PosixFilePermissions.fromString(
          permission.getUserAction().SYMBOL
              + permission.getGroupAction().SYMBOL
              + permission.getOtherAction().SYMBOL);
    }
  }
}
