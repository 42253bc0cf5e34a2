package streamlab.setup;

import java.util.ArrayList;
import java.util.List;
import streamlab.home.LabHome;
import streamlab.process.JvmFlags;

/** The flags and the class path that one half's kernel JVM is started with. */
final class KernelArguments {

  private final LabHome home;
  private final String half;
  private final KernelChoice kernel;

  KernelArguments(LabHome home, String half, KernelChoice kernel) {
    this.home = home;
    this.half = half;
    this.kernel = kernel;
  }

  List<String> list() {
    boolean spark = half.equals("spark");
    List<String> arguments = new ArrayList<>(JvmFlags.small());
    arguments.addAll(JvmFlags.sharedArchive(home.file("cds", half + ".jsa")));
    arguments.add(spark ? "-Xmx1g" : "-Xmx256m");
    if (spark) {
      arguments.addAll(JvmFlags.sparkOpens());
    }
    // The library looks into JShell to find the classes that cells define.
    arguments.add("--add-opens=jdk.jshell/jdk.jshell=ALL-UNNAMED");
    arguments.add("-Dfile.encoding=UTF-8");
    arguments.add("-D" + LabHome.PROPERTY + "=" + home.root());
    arguments.addAll(logging(spark));
    arguments.add("-cp");
    arguments.add(KernelStep.classPath(home, half, kernel));
    return arguments;
  }

  /** What libraries log goes to a file: in a notebook it would hide the answer. */
  private List<String> logging(boolean spark) {
    if (spark) {
      return List.of("-Dstreamlab.log=" + home.logs().resolve("spark.log"));
    }
    return List.of("-Dorg.slf4j.simpleLogger.logFile=" + home.logs().resolve("kernel-kafka.log"));
  }
}
