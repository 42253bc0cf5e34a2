package streamlab.service.kafka;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import streamlab.error.LabException;
import streamlab.home.Classpath;
import streamlab.home.LabHome;
import streamlab.process.ArgFile;
import streamlab.process.JvmFlags;

/**
 * Kafka's own command-line tools, run for real in a JVM of their own: what {@code
 * bin/kafka-topics.sh} of a Kafka distribution does, without the distribution.
 */
public final class KafkaTools {

  private static final long LIMIT_SECONDS = 60;

  private static final Map<String, String> MAIN_CLASSES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("kafka-acls", "org.apache.kafka.tools.AclCommand"),
              Map.entry(
                  "kafka-broker-api-versions", "org.apache.kafka.tools.BrokerApiVersionsCommand"),
              Map.entry("kafka-cluster", "org.apache.kafka.tools.ClusterTool"),
              Map.entry("kafka-configs", "kafka.admin.ConfigCommand"),
              Map.entry(
                  "kafka-console-consumer", "org.apache.kafka.tools.consumer.ConsoleConsumer"),
              Map.entry("kafka-console-producer", "org.apache.kafka.tools.ConsoleProducer"),
              Map.entry(
                  "kafka-console-share-consumer",
                  "org.apache.kafka.tools.consumer.ConsoleShareConsumer"),
              Map.entry(
                  "kafka-consumer-groups",
                  "org.apache.kafka.tools.consumer.group.ConsumerGroupCommand"),
              Map.entry("kafka-consumer-perf-test", "org.apache.kafka.tools.ConsumerPerformance"),
              Map.entry("kafka-delete-records", "org.apache.kafka.tools.DeleteRecordsCommand"),
              Map.entry("kafka-dump-log", "org.apache.kafka.tools.DumpLogSegments"),
              Map.entry("kafka-features", "org.apache.kafka.tools.FeatureCommand"),
              Map.entry("kafka-get-offsets", "org.apache.kafka.tools.GetOffsetShell"),
              Map.entry("kafka-groups", "org.apache.kafka.tools.GroupsCommand"),
              Map.entry("kafka-leader-election", "org.apache.kafka.tools.LeaderElectionCommand"),
              Map.entry("kafka-log-dirs", "org.apache.kafka.tools.LogDirsCommand"),
              Map.entry("kafka-metadata-quorum", "org.apache.kafka.tools.MetadataQuorumCommand"),
              Map.entry("kafka-producer-perf-test", "org.apache.kafka.tools.ProducerPerformance"),
              Map.entry(
                  "kafka-reassign-partitions",
                  "org.apache.kafka.tools.reassign.ReassignPartitionsCommand"),
              Map.entry(
                  "kafka-share-groups", "org.apache.kafka.tools.consumer.group.ShareGroupCommand"),
              Map.entry("kafka-storage", "kafka.tools.StorageTool"),
              Map.entry("kafka-topics", "org.apache.kafka.tools.TopicCommand"),
              Map.entry("kafka-transactions", "org.apache.kafka.tools.TransactionsCommand")));

  private final LabHome home;
  private final Path folder;

  /** The tools of the Kafka version that the checkout's broker runs, run at its root. */
  public KafkaTools(LabHome home) {
    this(home, home.root());
  }

  /** The same, run in a folder: relative names in a command or in a settings file mean it. */
  public KafkaTools(LabHome home, Path folder) {
    this.home = home;
    this.folder = folder;
  }

  /**
   * Runs a tool to its end.
   *
   * @param tool its name, with or without {@code .sh}
   * @param arguments what stands behind the name
   * @param typed what a person would type in, then end-of-file
   * @throws LabException for a tool there is not, or one that has not ended after a minute
   */
  public ToolResult run(String tool, List<String> arguments, String typed) {
    String name = tool.replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.(sh|bat)$", "");
    String mainClass = MAIN_CLASSES.get(name);
    if (mainClass == null) {
      throw new LabException(
          "There is no tool "
              + name
              + " here; there are: "
              + String.join(", ", MAIN_CLASSES.keySet()));
    }
    try {
      return run(name, mainClass, arguments, typed);
    } catch (IOException e) {
      throw new LabException(name + " could not be run: " + e.getMessage() + ".", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LabException(name + " was interrupted.", e);
    }
  }

  private ToolResult run(String name, String mainClass, List<String> arguments, String typed)
      throws IOException, InterruptedException {
    Files.createDirectories(home.work());
    Path input = Files.createTempFile(home.work(), name, ".in");
    Path output = Files.createTempFile(home.work(), name, ".out");
    try {
      Files.writeString(input, typed);
      List<String> command = new ArrayList<>();
      command.add(JvmFlags.java());
      command.add("@" + jvmArguments());
      command.add(mainClass);
      command.addAll(arguments);
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectInput(input.toFile())
              .redirectOutput(output.toFile())
              .start();
      try {
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
          throw new LabException(
              name
                  + " had not ended after "
                  + LIMIT_SECONDS
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
    arguments.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=error");
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
