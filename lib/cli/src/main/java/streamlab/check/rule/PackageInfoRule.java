package streamlab.check.rule;

import java.nio.file.Files;
import java.util.List;

/** Every package says what it is for. */
final class PackageInfoRule implements Rule {

  @Override
  public List<String> complaints(Subject subject) {
    return subject.packages().stream()
        .filter(Files::isDirectory)
        .map(folder -> folder.resolve("package-info.java"))
        .filter(file -> !Files.isRegularFile(file))
        .map(file -> subject.name(file) + " is missing: say in a line what the package is for.")
        .toList();
  }
}
