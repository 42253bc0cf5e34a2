package streamlab.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import streamlab.exercise.Exercise;
import streamlab.exercise.ExerciseCatalogue;
import streamlab.home.LabHome;
import streamlab.process.JvmFlags;

/** A checkout to watch: the jars and exercises of the real one, each at its starting point. */
final class WatchedCheckout {

  final LabHome home;
  final Exercise exercise;

  private WatchedCheckout(LabHome home) {
    this.home = home;
    this.exercise = ExerciseCatalogue.of(home).find("partition-count");
  }

  static WatchedCheckout in(Path folder) throws IOException {
    LabHome real = LabHome.find();
    LabHome home = LabHome.at(folder);
    for (String module :
        List.of("lib/core", "lib/broker", "lib/cassandra", "lib/spark", "lib/cli")) {
      copyFiles(real, home, module + "/target");
    }
    copyFiles(real, home, "lib/cli/target/lib");
    copyFiles(real, home, "exercises");
    for (String half : List.of("kafka", "spark")) {
      copyFiles(real, home, "exercises/" + half + "/target");
    }
    for (Exercise each : ExerciseCatalogue.of(home).exercises()) {
      copyFiles(real, home, real.root().relativize(each.folder(real)).toString());
      copyFiles(real, home, real.root().relativize(each.solutionFolder(real)).toString());
      Files.copy(
          each.startingPoint(home), each.answerFile(home), StandardCopyOption.REPLACE_EXISTING);
    }
    return new WatchedCheckout(home);
  }

  private static void copyFiles(LabHome from, LabHome to, String folder) throws IOException {
    Files.createDirectories(to.root().resolve(folder));
    try (Stream<Path> files = Files.list(from.root().resolve(folder))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.root().resolve(folder).resolve(file.getFileName());
        Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  /** The command line as the script {@code lab} calls it. */
  List<String> command(String... words) {
    List<String> command = new ArrayList<>(List.of(JvmFlags.java()));
    command.addAll(JvmFlags.small());
    command.add("-Dstreamlab.home=" + home.root());
    command.add("-jar");
    command.add(home.root().resolve("lib/cli/target/streamlab-cli.jar").toString());
    command.addAll(List.of(words));
    return command;
  }

  /** Saves an answer to partition-count whose method gives this. */
  void save(String expression) throws IOException {
    Files.writeString(
        exercise.answerFile(home),
        """
        package streamlab.exercises.partitioncount;

        public class MyPartitionCount implements PartitionCount {
          @Override
          public int partitions(double total, double perProducer, double perConsumer) {
            return %s;
          }
        }
        """
            .formatted(expression));
  }

  void saveWrong() throws IOException {
    save("(int) (total / Math.min(perProducer, perConsumer))");
  }

  void saveRight() throws IOException {
    save("(int) Math.max(1, Math.ceil(total / Math.min(perProducer, perConsumer)))");
  }
}
