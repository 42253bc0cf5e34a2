package streamlab.grade.worker;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import streamlab.error.LabException;
import streamlab.home.LabHome;
import streamlab.process.ArgFile;
import streamlab.process.JvmFlags;

/** Starts the JVM of one half's grader and waits until it calls back. */
final class GraderProcess {

  private static final int LOOK_EVERY_MILLIS = 200;
  private static final int MOST_LOOKS = 300;

  private final LabHome home;
  private final String half;
  private final List<Path> classPath;

  GraderProcess(LabHome home, String half, List<Path> classPath) {
    this.home = home;
    this.half = half;
    this.classPath = classPath;
  }

  /** A JVM and the way to talk to it. */
  record Started(Process process, Socket socket) {}

  Started start(ServerSocket server, String token) throws IOException {
    Path log = home.logs().resolve("grader-" + half + ".log");
    Files.createDirectories(log.getParent());
    Path arguments = Files.createTempFile(log.getParent(), "grader-", ".args");
    ArgFile.write(arguments, arguments(server.getLocalPort(), token));
    Process process =
        new ProcessBuilder(JvmFlags.java(), "@" + arguments)
            .directory(home.root().toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    process.getOutputStream().close();
    try {
      return new Started(process, accept(server, process, log));
    } catch (IOException | RuntimeException e) {
      process.destroyForcibly();
      throw e;
    } finally {
      Files.deleteIfExists(arguments);
    }
  }

  private static Socket accept(ServerSocket server, Process process, Path log) throws IOException {
    server.setSoTimeout(LOOK_EVERY_MILLIS);
    for (int look = 0; look < MOST_LOOKS; look++) {
      try {
        return server.accept();
      } catch (SocketTimeoutException e) {
        if (!process.isAlive()) {
          break;
        }
      }
    }
    throw new LabException("The grader's JVM did not start: its log " + log + " says why.");
  }

  private List<String> arguments(int port, String token) {
    boolean spark = half.equals("spark");
    List<String> arguments = new ArrayList<>(JvmFlags.small());
    arguments.addAll(JvmFlags.sharedArchive(home.file("cds", half + ".jsa")));
    arguments.add(spark ? "-Xmx768m" : "-Xmx256m");
    if (spark) {
      arguments.addAll(JvmFlags.sparkOpens());
    }
    arguments.add("-Dfile.encoding=UTF-8");
    arguments.add("-D" + LabHome.PROPERTY + "=" + home.root());
    arguments.add("-Dstreamlab.log=" + home.logs().resolve("grader-spark-details.log"));
    arguments.add(
        "-Dorg.slf4j.simpleLogger.logFile=" + home.logs().resolve("grader-kafka-details.log"));
    arguments.add("-cp");
    arguments.add(
        String.join(java.io.File.pathSeparator, classPath.stream().map(Path::toString).toList()));
    arguments.add(WorkerMain.class.getName());
    arguments.add(Integer.toString(port));
    arguments.add(token);
    return arguments;
  }
}
