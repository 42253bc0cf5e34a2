package streamlab.service.kafka;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import streamlab.error.LabException;
import streamlab.home.Classpath;
import streamlab.home.LabHome;
import streamlab.process.ArgFile;
import streamlab.process.JvmFlags;
import streamlab.service.kafka.tool.KafkaTool;
import streamlab.service.kafka.tool.KafkaToolList;

/**
 * Kafka's own command-line tools, run for real in a JVM of their own: what {@code
 * bin/kafka-topics.sh} of a Kafka distribution does, without the distribution.
 */
public final class KafkaTools {

  private static final long LIMIT_SECONDS = 60;

  private final LabHome home;
  private final Path folder;
  private final long limitSeconds;

  /** The tools of the Kafka version that the checkout's broker runs, run at its root. */
  public KafkaTools(LabHome home) {
    this(home, home.root());
  }

  /** The same, run in a folder: relative names in a command or in a settings file mean it. */
  public KafkaTools(LabHome home, Path folder) {
    this(home, folder, LIMIT_SECONDS);
  }

  private KafkaTools(LabHome home, Path folder, long limitSeconds) {
    this.home = home;
    this.folder = folder;
    this.limitSeconds = limitSeconds;
  }

  /** The same tools, each of which may take so long; a minute where nothing is said. */
  public KafkaTools within(Duration limit) {
    return new KafkaTools(home, folder, limit.toSeconds());
  }

  /**
   * Runs a tool to its end.
   *
   * @param tool its name, such as {@code topics} or {@code kafka-topics.sh}
   * @param arguments what stands behind the name
   * @param typed what a person would type in, then end-of-file
   * @throws LabException for a tool there is not, or one that has not ended in time
   */
  public ToolResult run(String tool, List<String> arguments, String typed) {
    KafkaTool found = KafkaToolList.named(tool);
    return run(found.name(), found.mainClass(), arguments, typed);
  }

  /** Runs a class of the lab's own in a JVM just like a tool's, to be compared with one. */
  public ToolResult runLike(String mainClass, List<String> arguments) {
    return run(mainClass, mainClass, arguments, "");
  }

  private ToolResult run(String name, String mainClass, List<String> arguments, String typed) {
    try {
      return finished(name, mainClass, arguments, typed);
    } catch (IOException e) {
      throw new LabException(name + " could not be run: " + e.getMessage() + ".", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LabException(name + " was interrupted.", e);
    }
  }

  /**
   * Runs a tool as a shell would: with this program's input and output, and for as long as it
   * takes. Where the arguments name no cluster and the tool needs one, it is told {@code cluster}.
   *
   * @param tool its name
   * @param arguments what stands behind the name
   * @param cluster finds or starts the cluster, when it is needed
   * @return the tool's exit code
   * @throws LabException for a tool there is not, or when there is no cluster to be had
   */
  public int runHere(String tool, List<String> arguments, Supplier<KafkaCluster> cluster) {
    KafkaTool found = KafkaToolList.named(tool);
    try (ToolCluster where = new ToolCluster(home, cluster)) {
      List<String> complete = where.complete(found, arguments);
      Process process =
          new ProcessBuilder(command(found.mainClass(), complete, "warn"))
              .directory(folder.toFile())
              .inheritIO()
              .start();
      Thread together = new Thread(() -> end(process), "tool-end");
      Runtime.getRuntime().addShutdownHook(together);
      int exit = process.waitFor();
      Runtime.getRuntime().removeShutdownHook(together);
      return exit;
    } catch (IOException e) {
      throw new LabException(found.name() + " could not be run: " + e.getMessage() + ".", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LabException(found.name() + " was interrupted.", e);
    }
  }

  /** Ctrl-C reaches tool and lab alike: the lab lets the tool have the last word. */
  private static void end(Process tool) {
    tool.destroy();
    try {
      tool.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private List<String> command(String mainClass, List<String> arguments, String logLevel) {
    List<String> command = new ArrayList<>();
    command.add(JvmFlags.java());
    command.add("@" + jvmArguments());
    command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=" + logLevel);
    command.add(mainClass);
    command.addAll(arguments);
    return command;
  }

  private ToolResult finished(String name, String mainClass, List<String> arguments, String typed)
      throws IOException, InterruptedException {
    Files.createDirectories(home.work());
    Path input = Files.createTempFile(home.work(), name, ".in");
    Path output = Files.createTempFile(home.work(), name, ".out");
    try {
      Files.writeString(input, typed);
      Process process =
          new ProcessBuilder(command(mainClass, arguments, "error"))
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectInput(input.toFile())
              .redirectOutput(output.toFile())
              .start();
      try {
        if (!process.waitFor(limitSeconds, TimeUnit.SECONDS)) {
          throw new LabException(
              name
                  + " had not ended after "
                  + limitSeconds
                  + " s; it had printed: "
                  + Files.readString(output).strip());
        }
        return new ToolResult(process.exitValue(), withoutNoise(Files.readString(output)));
      } finally {
        process.destroyForcibly();
      }
    } finally {
      Files.deleteIfExists(input);
      Files.deleteIfExists(output);
    }
  }

  private Path jvmArguments() {
    List<String> arguments = new ArrayList<>(JvmFlags.small());
    arguments.addAll(JvmFlags.sharedArchive(home.file("cds", "broker.jsa")));
    arguments.add("-Xmx256m");
    arguments.add("-Dfile.encoding=" + StandardCharsets.UTF_8);
    arguments.add("-cp");
    arguments.add(Classpath.of(home, "broker").join(List.of()));
    Path file = home.run().resolve("kafka-tools-" + ProcessHandle.current().pid() + ".args");
    ArgFile.write(file, arguments);
    file.toFile().deleteOnExit();
    return file;
  }

  /** Kafka's log lines are not the tool's answer. */
  private static String withoutNoise(String text) {
    return text.lines().filter(line -> !line.startsWith("SLF4J")).collect(Collectors.joining("\n"));
  }
}
