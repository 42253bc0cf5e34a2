package streamlab.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import streamlab.error.LabException;
import streamlab.home.Classpath;
import streamlab.home.LabHome;
import streamlab.launch.BuildCheck;

/**
 * The jars that notebooks import, graders and the broker run from, built and downloaded by Maven.
 */
public final class LibraryStep implements Step {

  private static final List<String> MODULES = List.of("core", "broker", "cassandra", "spark");
  private static final List<String> HALVES = List.of("kafka", "spark");
  private static final String LIBRARY = "lib/core,lib/broker,lib/cassandra,lib/spark";
  private static final String EXERCISES = ",exercises/kafka,exercises/spark";

  private final LabHome home;
  private final Map<String, String> variables;
  private final List<String> halves;

  private LibraryStep(LabHome home, Map<String, String> variables, List<String> halves) {
    this.home = home;
    this.variables = variables;
    this.halves = halves;
  }

  /** The library of a checkout, with its exercises. */
  public LibraryStep(LabHome home, Map<String, String> variables) {
    this(home, variables, HALVES);
  }

  /** The library alone, for those who compile the exercises themselves. */
  static LibraryStep withoutExercises(LabHome home, Map<String, String> variables) {
    return new LibraryStep(home, variables, List.of());
  }

  @Override
  public String title() {
    return halves.isEmpty() ? "Library, Kafka and Spark" : "Library, exercises, Kafka and Spark";
  }

  @Override
  public boolean isDone() {
    return MODULES.stream().noneMatch(module -> BuildCheck.isStale(home.root(), module))
        && halves.stream().noneMatch(half -> ExerciseSources.isStale(home, half))
        && isComplete();
  }

  /** Jars in Maven's own folder may have been deleted since. */
  private boolean isComplete() {
    try {
      for (String half : List.of("kafka", "spark", "broker", "cassandra")) {
        Classpath.of(home, half);
      }
      return true;
    } catch (LabException e) {
      return false;
    }
  }

  @Override
  public void run(Consumer<String> activity) throws IOException, InterruptedException {
    Instant began = Instant.now();
    new Maven(home, variables)
        .packageModules(halves.isEmpty() ? LIBRARY : LIBRARY + EXERCISES, activity);
    List<Path> jars = new ArrayList<>();
    for (String module : MODULES) {
      jars.add(home.root().resolve("lib/" + module + "/target/streamlab-" + module + ".jar"));
    }
    halves.forEach(half -> jars.addAll(Classpath.exercises(home, half)));
    for (Path jar : jars) {
      // Maven leaves a jar alone whose content stays the same; it is up to date all the same.
      Files.setLastModifiedTime(jar, FileTime.from(began));
    }
  }
}
