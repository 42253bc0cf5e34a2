package streamlab.setup;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import streamlab.home.Classpath;
import streamlab.home.LabHome;
import streamlab.launch.Resources;
import streamlab.process.ArgFile;
import streamlab.process.ChildProcess;
import streamlab.process.ClassArchive;
import streamlab.process.JvmFlags;
import streamlab.process.Ports;
import streamlab.service.kafka.KafkaLocator;

/**
 * Class-data archives for the broker and the two kernels: a JVM that maps its classes from an
 * archive is up in half the time. Without one everything works, slower; so a failure here is noted
 * in the log and keeps nobody from learning.
 */
public final class ArchiveStep implements Step {

  private static final Duration LIMIT = Duration.ofMinutes(3);
  private static final List<String> ARCHIVES = List.of("broker", "kafka", "spark");

  private final LabHome home;
  private final KernelChoice kernel;
  private final Stamp stamp;

  /** The archives of a checkout. */
  public ArchiveStep(LabHome home, KernelChoice kernel) {
    this.home = home;
    this.kernel = kernel;
    this.stamp = new Stamp(home, "archive");
  }

  @Override
  public String title() {
    return "Class-data archives for a quick start";
  }

  @Override
  public boolean isDone() {
    return stamp.says(inputs());
  }

  /** An archive fits one JVM and one third-party class path; ours is not in it. */
  private Map<String, String> inputs() {
    Map<String, String> inputs = new TreeMap<>();
    inputs.put("java", System.getProperty("java.home") + " " + Runtime.version());
    inputs.put("script", Stamp.hash(script()));
    for (String each : ARCHIVES) {
      inputs.put(each, Stamp.hash(joined(jars(each))));
    }
    return inputs;
  }

  @Override
  public void run(Consumer<String> activity) throws IOException, InterruptedException {
    stamp.clear();
    Path folder = Files.createDirectories(home.file("cds"));
    for (String each : ARCHIVES) {
      Files.deleteIfExists(new ClassArchive(home, each).file());
    }
    for (String each : ARCHIVES) {
      activity.accept(each);
      dump(each, folder);
    }
    stamp.write(inputs());
  }

  private void dump(String each, Path folder) throws IOException, InterruptedException {
    Path half = folder.resolve(each + ".half");
    Path script = folder.resolve("warmup.jshell");
    Path arguments = folder.resolve(each + ".args");
    Resources.write(script, script());
    ArgFile.write(arguments, jvmArguments(each, half, script));
    ChildProcess child =
        new ChildProcess(List.of(JvmFlags.java(), "@" + arguments))
            .in(folder)
            .log(home.logs().resolve("archive-" + each + ".log"));
    child.environment().put(KafkaLocator.CHOICE, "local");
    ChildProcess.Result result = child.run(LIMIT);
    if (result.ok() && result.lines().contains("warmed up") && Files.exists(half)) {
      ClassArchive archive = new ClassArchive(home, each);
      archive.madeOver(jars(each));
      Files.move(half, archive.file());
    } else {
      Files.deleteIfExists(half);
    }
  }

  private List<String> jvmArguments(String each, Path archive, Path script) throws IOException {
    List<String> arguments = new ArrayList<>(JvmFlags.small());
    arguments.add("-XX:ArchiveClassesAtExit=" + archive);
    arguments.add("-Xlog:disable");
    arguments.add("-Xlog:all=error:stderr");
    arguments.add(each.equals("spark") ? "-Xmx1g" : "-Xmx384m");
    arguments.addAll(JvmFlags.sparkOpens());
    arguments.add("-D" + LabHome.PROPERTY + "=" + home.root());
    arguments.add("-Dstreamlab.log=" + home.logs().resolve("archive-spark-details.log"));
    arguments.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=error");
    // Spark's log settings are in our jar, which this JVM does not see.
    arguments.add("-Dlog4j2.level=error");
    // The JDK's tool keeps preferences; those of the reader are not ours to touch.
    arguments.add("-Djava.util.prefs.userRoot=" + home.file("prefs"));
    arguments.add("-Dstreamlab.warmup.jars=" + joined(classpath(each).own()));
    arguments.add("-Dstreamlab.warmup.kernel=" + (each.equals("broker") ? "" : kernel.jar()));
    arguments.add("-Dstreamlab.warmup.mains=" + String.join("\t", mainClasses(each)));
    arguments.add("-Dstreamlab.warmup.arguments=" + mainArguments(each));
    arguments.add("-cp");
    arguments.add(joined(jars(each)));
    arguments.add("jdk.internal.jshell.tool.JShellToolProvider");
    arguments.add("--execution");
    arguments.add("local");
    arguments.add(script.toString());
    return arguments;
  }

  /** What a JVM of this kind is used for: the kernels' archives serve graders, too. */
  private static List<String> mainClasses(String each) {
    String grader = "streamlab.grade.run.GraderWarmup";
    return switch (each) {
      case "broker" -> List.of("streamlab.broker.BrokerWarmup");
      case "kafka" -> List.of("streamlab.RoundTrip", grader);
      default -> List.of("streamlab.spark.RoundTrip", "streamlab.spark.grade.SparkWarmup", grader);
    };
  }

  private static String mainArguments(String each) throws IOException {
    if (!each.equals("broker")) {
      return "";
    }
    Path folder = Files.createTempDirectory("streamlab-warmup");
    return folder + "\t" + Ports.free() + "\t" + Ports.free();
  }

  /** The jars a JVM of this kind begins its class path with. */
  private List<Path> jars(String each) {
    List<Path> jars = new ArrayList<>(classpath(each).thirdParty());
    if (!each.equals("broker")) {
      jars.add(kernel.jar());
    }
    return jars;
  }

  private Classpath classpath(String each) {
    return Classpath.of(home, each);
  }

  private static String script() {
    return Resources.text(Setup.class, "warmup.jshell");
  }

  private static String joined(List<Path> jars) {
    return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
