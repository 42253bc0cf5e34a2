package streamlab.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import streamlab.home.LabHome;

/** Stand-ins for programs and for a built checkout. */
final class Fakes {

  private Fakes() {}

  /** A program that is a shell script. */
  static void program(Path file, String script) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** A checkout whose library looks built: empty jars and class paths of two jars each. */
  static LabHome builtCheckout(Path root) throws IOException {
    for (String module : new String[] {"core", "broker", "cassandra", "spark"}) {
      Path target = Files.createDirectories(root.resolve("lib").resolve(module).resolve("target"));
      Path first = Files.createFile(target.resolve("a b.jar"));
      Path second = Files.createFile(target.resolve("kafka-clients-4.3.1.jar"));
      Files.createFile(target.resolve("streamlab-" + module + ".jar"));
      Files.writeString(
          target.resolve("classpath.txt"), first + java.io.File.pathSeparator + second);
    }
    return LabHome.at(root);
  }
}
