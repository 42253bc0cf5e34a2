package streamlab.check.rule;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import streamlab.error.LabException;
import streamlab.exercise.Exercise;
import streamlab.notebook.Cell;
import streamlab.notebook.NotebookFile;

/** No link in the project's Markdown files and notebooks leads nowhere. */
final class ProjectLinksRule implements ProjectRule {

  @Override
  public List<String> complaints(Project project) {
    return Stream.concat(
            markdownFiles(project).stream().flatMap(file -> inFile(project, file)),
            project.notebooks().stream().flatMap(notebook -> inNotebook(project, notebook)))
        .toList();
  }

  private static Stream<String> inFile(Project project, Path file) {
    try {
      return Links.dead(file.getParent(), Files.readString(file)).stream()
          .map(target -> LinksRule.sentence(project.name(file), target));
    } catch (IOException e) {
      throw new LabException(file + " can't be read (" + e.getMessage() + ").", e);
    }
  }

  private static Stream<String> inNotebook(Project project, NotebookFile notebook) {
    Path folder = notebook.file().getParent();
    return notebook.cells().stream()
        .filter(cell -> !cell.isCode())
        .flatMap(
            cell ->
                Links.dead(folder, cell.source()).stream()
                    .map(target -> LinksRule.sentence(where(project, notebook, cell), target)));
  }

  private static String where(Project project, NotebookFile notebook, Cell cell) {
    return project.name(notebook.file()) + ", cell " + cell.id() + ",";
  }

  /** All but those of exercises, whose links are looked at with the exercise. */
  private static List<Path> markdownFiles(Project project) {
    Set<Path> elsewhere = new HashSet<>();
    for (Exercise exercise : project.exercises()) {
      elsewhere.add(exercise.folder(project.home()));
      elsewhere.add(exercise.solutionFolder(project.home()));
    }
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          project.home().root(),
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              boolean root = folder.equals(project.home().root());
              return !root && (isMachines(folder) || elsewhere.contains(folder))
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (file.toString().endsWith(".md")) {
                found.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) {
              // Gone while we looked, as files of a running build are.
              return FileVisitResult.CONTINUE;
            }
          });
      found.sort(null);
      return found;
    } catch (IOException e) {
      throw new LabException(project.home() + " can't be read (" + e.getMessage() + ").", e);
    }
  }

  /** Folders that people do not write in: built, hidden. */
  static boolean isMachines(Path folder) {
    String name = folder.getFileName().toString();
    return name.startsWith(".") || name.equals("target");
  }
}
