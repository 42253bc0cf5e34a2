package streamlab.check.build;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import streamlab.home.Classpath;
import streamlab.home.LabHome;

/** The class path of one half without the exercises that were built before: they may be old. */
final class LibraryPath {

  private LibraryPath() {}

  static List<Path> of(LabHome home, String half) {
    Classpath all = Classpath.of(home, half);
    List<Path> exercises = Classpath.exercises(home, half);
    return Stream.concat(all.thirdParty().stream(), all.own().stream())
        .filter(jar -> !exercises.contains(jar))
        .toList();
  }
}
