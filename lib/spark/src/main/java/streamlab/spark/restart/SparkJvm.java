package streamlab.spark.restart;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import streamlab.home.Classpath;
import streamlab.home.LabHome;
import streamlab.process.ClassArchive;
import streamlab.process.JvmFlags;

/**
 * The command of a JVM in which a streaming job runs: the lab's Spark half and its exercises on the
 * class path, and checkpoint files that stand still at a {@link KillPoint}.
 *
 * @param name what its log is called after
 */
public record SparkJvm(LabHome home, String name) {

  /**
   * The command line.
   *
   * @param flags further flags of the JVM
   * @param classes folders or jars behind those of the lab
   * @param main the class that is run
   * @param arguments what it is given
   */
  public List<String> command(
      List<String> flags, List<Path> classes, String main, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(JvmFlags.java()));
    command.addAll(JvmFlags.small());
    command.addAll(JvmFlags.sharedArchive(home.file("cds", "spark.jsa")));
    command.addAll(JvmFlags.sparkOpens());
    command.add("-Xmx768m");
    command.add("-Dfile.encoding=UTF-8");
    command.add("-Dstdout.encoding=UTF-8");
    command.add("-D" + LabHome.PROPERTY + "=" + home.root());
    command.add("-Dstreamlab.log=" + home.logs().resolve("job-" + name + ".log"));
    command.add("-D" + CheckpointFiles.SETTING + "=" + CheckpointFiles.class.getName());
    command.addAll(flags);
    command.add("-cp");
    command.add(classPath(classes));
    command.add(main);
    command.addAll(arguments);
    return command;
  }

  /** The kernel's class-data archive serves when the class path begins as the kernel's does. */
  private String classPath(List<Path> classes) {
    Classpath lab = Classpath.of(home, "spark");
    List<Path> all = new ArrayList<>(new ClassArchive(home, "spark").begin(lab.thirdParty()));
    all.addAll(lab.own());
    all.addAll(classes);
    return all.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
