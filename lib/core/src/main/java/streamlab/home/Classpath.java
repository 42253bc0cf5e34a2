package streamlab.home;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import streamlab.error.LabException;

/**
 * The class path of one half of the course or of a service, as Maven wrote it at the last build.
 *
 * <p>Third-party jars stand first and ours last: class-data archives are made over the third-party
 * part and stay valid when ours are rebuilt. Of ours, the exercises and their graders stand first.
 */
public final class Classpath {

  private final List<Path> thirdParty;
  private final List<Path> own;

  private Classpath(List<Path> thirdParty, List<Path> own) {
    this.thirdParty = List.copyOf(thirdParty);
    this.own = List.copyOf(own);
  }

  /**
   * Reads a class path.
   *
   * @param half {@code "kafka"}, {@code "spark"}, {@code "broker"} or {@code "cassandra"}
   * @throws LabException when the library has not been built
   */
  public static Classpath of(LabHome home, String half) {
    Path lib = home.root().resolve("lib");
    Path core = lib.resolve("core/target/streamlab-core.jar");
    return switch (half) {
      case "kafka" ->
          read(lib.resolve("core/target/classpath.txt"), exercises(home, half), List.of(core));
      case "spark" ->
          read(
              lib.resolve("spark/target/classpath.txt"),
              exercises(home, half),
              List.of(lib.resolve("spark/target/streamlab-spark.jar"), core));
      case "broker", "cassandra" ->
          read(
              lib.resolve(half).resolve("target/classpath.txt"),
              List.of(),
              List.of(lib.resolve(half).resolve("target/streamlab-" + half + ".jar"), core));
      default -> throw new IllegalArgumentException("no such class path: " + half);
    };
  }

  /**
   * The jars with the exercises of a half and with their graders. The library is complete without
   * them: they are built after it, and only grading needs them.
   *
   * @param half {@code "kafka"} or {@code "spark"}
   */
  public static List<Path> exercises(LabHome home, String half) {
    Path target = home.root().resolve(Path.of("exercises", half, "target"));
    String name = "streamlab-exercises-" + half;
    return List.of(target.resolve(name + ".jar"), target.resolve(name + "-tests.jar"));
  }

  private static Classpath read(Path file, List<Path> exercises, List<Path> library) {
    try {
      List<Path> jars =
          Arrays.stream(Files.readString(file).trim().split(File.pathSeparator))
              .map(Path::of)
              .toList();
      Stream.concat(jars.stream(), library.stream())
          .filter(jar -> !Files.exists(jar))
          .findFirst()
          .ifPresent(Classpath::missing);
      return new Classpath(jars, Stream.concat(exercises.stream(), library.stream()).toList());
    } catch (IOException e) {
      throw missing(file);
    }
  }

  private static LabException missing(Path file) {
    throw new LabException(
        "The lab's library is not complete (" + file + " is missing): run ./lab start once.");
  }

  /** Jars of others, in Maven's order. */
  public List<Path> thirdParty() {
    return thirdParty;
  }

  /** The lab's own jars. */
  public List<Path> own() {
    return own;
  }

  /**
   * The whole class path as one string for {@code java -cp}: third-party jars, then {@code
   * between}, then ours.
   */
  public String join(List<Path> between) {
    List<Path> all = new ArrayList<>(thirdParty);
    all.addAll(between);
    all.addAll(own);
    return all.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
