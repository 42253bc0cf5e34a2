package streamlab.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import streamlab.home.Classpath;
import streamlab.home.LabHome;
import streamlab.launch.JupyterEnvironment;
import streamlab.launch.Resources;
import streamlab.launch.Shutdown;
import streamlab.process.ArgFile;
import streamlab.process.ChildProcess;
import streamlab.process.JvmFlags;
import streamlab.service.kafka.KafkaCluster;
import streamlab.service.kafka.KafkaLocator;

/** The lab's own parts, each made to do its work once. */
final class LabChecks {

  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final String NOT_YET = "not set up yet: run ./lab start.";

  private final LabHome home;
  private final Map<String, String> variables;

  LabChecks(LabHome home, Map<String, String> variables) {
    this.home = home;
    this.variables = variables;
  }

  Finding kernel(String half) throws IOException, InterruptedException {
    JupyterEnvironment jupyter = new JupyterEnvironment(home);
    String name = "streamlab-" + half;
    if (!Files.exists(jupyter.kernels().resolve(name)) || !Files.exists(jupyter.python())) {
      return Finding.mend(NOT_YET);
    }
    long began = System.nanoTime();
    Path log = home.logs().resolve("doctor-kernel-" + half + ".log");
    ChildProcess child =
        new ChildProcess(
                List.of(
                    jupyter.python().toString(),
                    "-c",
                    Resources.text(LabChecks.class, "kernel_check.py"),
                    name))
            .log(log);
    jupyter.apply(child.environment());
    ChildProcess.Result result = child.run(PATIENCE);
    String last = last(result);
    return result.ok() && last.equals("ok")
        ? Finding.ok("a cell runs " + seconds(began))
        : Finding.mend("a cell does not run: " + complaint(result) + " (log: " + log + ")");
  }

  Finding kafka() throws InterruptedException {
    if (!isBuilt()) {
      return Finding.mend(NOT_YET);
    }
    long began = System.nanoTime();
    String topic = "streamlab-doctor-" + UUID.randomUUID().toString().substring(0, 8);
    try {
      KafkaCluster kafka = KafkaLocator.find(home, variables, sentence -> {});
      kafka.admin().createTopics(List.of(new NewTopic(topic, 1, (short) -1))).all().get();
      try {
        kafka.send(topic, "are you there?");
        List<ConsumerRecord<String, String>> read = kafka.read(topic);
        boolean same = read.size() == 1 && read.get(0).value().equals("are you there?");
        return same
            ? Finding.ok("a record went to " + kafka.description() + " and back " + seconds(began))
            : Finding.mend("a record sent to " + kafka.description() + " did not come back.");
      } finally {
        kafka.admin().deleteTopics(List.of(topic)).all().get();
      }
    } catch (ExecutionException e) {
      return Finding.mend("the cluster refuses a topic: " + e.getCause().getMessage());
    } finally {
      Shutdown.releaseBroker(home, sentence -> {});
    }
  }

  Finding spark() throws IOException, InterruptedException {
    if (!isBuilt()) {
      return Finding.mend(NOT_YET);
    }
    long began = System.nanoTime();
    Path arguments = home.run().resolve("doctor-spark.args");
    ArgFile.write(arguments, sparkArguments());
    Path log = home.logs().resolve("doctor-spark.log");
    ChildProcess child =
        new ChildProcess(List.of(JvmFlags.java(), "@" + arguments)).in(home.root()).log(log);
    ChildProcess.Result result = child.run(PATIENCE);
    Files.deleteIfExists(arguments);
    boolean ok = result.lines().stream().anyMatch(line -> line.startsWith("ok"));
    return result.ok() && ok
        ? Finding.ok("a stream ran from Kafka through Spark " + seconds(began))
        : Finding.mend("a stream did not run: " + complaint(result) + " (log: " + log + ")");
  }

  private List<String> sparkArguments() {
    List<String> arguments = new ArrayList<>(JvmFlags.small());
    arguments.addAll(JvmFlags.sparkOpens());
    arguments.add("-Xmx1g");
    arguments.add("-D" + LabHome.PROPERTY + "=" + home.root());
    arguments.add("-Dstreamlab.log=" + home.logs().resolve("doctor-spark-details.log"));
    arguments.add("-cp");
    arguments.add(Classpath.of(home, "spark").join(List.of()));
    arguments.add("streamlab.spark.RoundTrip");
    return arguments;
  }

  private boolean isBuilt() {
    return Files.exists(home.root().resolve("lib/spark/target/classpath.txt"))
        && Files.exists(home.root().resolve("lib/broker/target/classpath.txt"));
  }

  private static String last(ChildProcess.Result result) {
    return result.lines().stream()
        .filter(line -> !line.isBlank())
        .reduce((first, second) -> second)
        .orElse("no answer");
  }

  /** The line that says what went wrong; the rest is in the log. */
  private static String complaint(ChildProcess.Result result) {
    if (result.exit() == ChildProcess.TOO_SLOW) {
      return "it takes too long";
    }
    return result.lines().stream()
        .filter(line -> line.contains("Exception") || line.contains("Error"))
        .findFirst()
        .map(String::strip)
        .orElseGet(() -> last(result));
  }

  private static String seconds(long began) {
    return String.format(Locale.ROOT, "(%.1f s)", (System.nanoTime() - began) / 1e9);
  }
}
