package streamlab.grade.run;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import streamlab.error.LabException;
import streamlab.exercise.Exercise;
import streamlab.home.LabHome;

/** Finds and reads the source files that make up an answer. */
final class AnswerFiles {

  private AnswerFiles() {}

  /** The learner's own file and what else they wrote beside it. */
  static List<SourceText> own(LabHome home, Exercise exercise) {
    Set<String> ours = Set.of(exercise.typeName() + ".java", "package-info.java");
    List<SourceText> sources = new ArrayList<>();
    // Their answer first: its problems are told first.
    sources.add(read(exercise.answerFile(home)));
    try (Stream<Path> files = Files.list(exercise.folder(home))) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !ours.contains(file.getFileName().toString()))
          .filter(file -> !file.equals(exercise.answerFile(home)))
          .sorted()
          .forEach(file -> sources.add(read(file)));
      return sources;
    } catch (IOException e) {
      throw new LabException(exercise.folder(home) + " can't be read (" + e.getMessage() + ").", e);
    }
  }

  static SourceText read(Path file) {
    try {
      return new SourceText(file, Files.readString(file));
    } catch (NoSuchFileException e) {
      throw new LabException(file + " is not there: give the file with your answer.", e);
    } catch (MalformedInputException e) {
      throw new LabException(file + " is not in UTF-8: save it in UTF-8 and try again.", e);
    } catch (IOException e) {
      throw new LabException(file + " can't be read (" + e.getMessage() + ").", e);
    }
  }
}
