package streamlab.check.rule;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import streamlab.error.LabException;

/** Below {@code exercises} and {@code solutions} lies nothing that belongs to no exercise. */
final class StrayFilesRule implements ProjectRule {

  @Override
  public List<String> complaints(Project project) {
    Mould mould = new Mould(project);
    List<String> complaints = new ArrayList<>();
    for (String top : List.of("exercises", "solutions")) {
      Path folder = project.home().root().resolve(top);
      if (Files.isDirectory(folder)) {
        walk(folder, project, mould, complaints);
      }
    }
    return complaints;
  }

  private static void walk(Path top, Project project, Mould mould, List<String> complaints) {
    try {
      Files.walkFileTree(
          top,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                throws IOException {
              if (ProjectLinksRule.isMachines(folder) || mould.isTests(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
              }
              if (mould.hasFolder(folder)) {
                return FileVisitResult.CONTINUE;
              }
              if (holdsFiles(folder)) {
                complaints.add(
                    project.name(folder)
                        + " belongs to no exercise: delete the folder or list its exercise in"
                        + " exercises/catalogue.tsv.");
              }
              return FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              boolean hidden = file.getFileName().toString().startsWith(".");
              if (!hidden && !mould.hasFile(file)) {
                complaints.add(
                    project.name(file)
                        + " is no file that an exercise is made of: delete it or move it.");
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new LabException(top + " can't be read (" + e.getMessage() + ").", e);
    }
  }

  /** Git keeps no empty folders; what they leave behind on a disk is nobody's concern. */
  private static boolean holdsFiles(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.anyMatch(Files::isRegularFile);
    }
  }
}
