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

  private static final List<String> MODULES = List.of("core", "broker", "spark");
  private static final List<String> HALVES = List.of("kafka", "spark");
  private static final String BUILT =
      "lib/core,lib/broker,lib/spark,exercises/kafka,exercises/spark";

  private final LabHome home;
  private final Map<String, String> variables;

  /** The library of a checkout. */
  public LibraryStep(LabHome home, Map<String, String> variables) {
    this.home = home;
    this.variables = variables;
  }

  @Override
  public String title() {
    return "Library, exercises, Kafka and Spark";
  }

  @Override
  public boolean isDone() {
    return MODULES.stream().noneMatch(module -> BuildCheck.isStale(home.root(), module))
        && HALVES.stream().noneMatch(half -> ExerciseSources.isStale(home, half))
        && isComplete();
  }

  /** Jars in Maven's own folder may have been deleted since. */
  private boolean isComplete() {
    try {
      for (String half : List.of("kafka", "spark", "broker")) {
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
    new Maven(home, variables).packageModules(BUILT, activity);
    List<Path> jars = new ArrayList<>();
    for (String module : MODULES) {
      jars.add(home.root().resolve("lib/" + module + "/target/streamlab-" + module + ".jar"));
    }
    HALVES.forEach(half -> jars.addAll(Classpath.exercises(home, half)));
    for (Path jar : jars) {
      // Maven leaves a jar alone whose content stays the same; it is up to date all the same.
      Files.setLastModifiedTime(jar, FileTime.from(began));
    }
  }
}
