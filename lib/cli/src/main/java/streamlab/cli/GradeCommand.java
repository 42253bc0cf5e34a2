package streamlab.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import streamlab.error.LabException;
import streamlab.exercise.Exercise;
import streamlab.grade.result.GradeResult;
import streamlab.grade.result.Verdict;
import streamlab.grade.view.VerdictText;
import streamlab.grade.worker.Answer;
import streamlab.grade.worker.Graders;
import streamlab.learner.ExerciseChoice.Chosen;
import streamlab.learner.SolutionFiles;
import streamlab.report.GradeJson;
import streamlab.report.Graded;
import streamlab.report.JUnitXml;
import streamlab.report.SummaryPage;
import streamlab.setup.Progress;
import streamlab.setup.Setup;

/** {@code lab grade}. */
@Command(
    name = "grade",
    description = "Grades your answers, each in a JVM of its own, and says what to do next.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples: ./lab grade                            the file you saved last",
      "          ./lab grade partition-count",
      "          ./lab grade --answer ~/MyIdea.java     a file from anywhere",
      "          ./lab grade --all --report results",
      "exercises/grade-result.md describes what --json prints.",
      "Exit code: 0 all passed, 1 one did not, 2 the command was misused."
    })
final class GradeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "EXERCISE",
      description = "Names, beginnings of them, or ids (default: the file you saved last).")
  private List<String> words = List.of();

  @Option(
      names = "--answer",
      paramLabel = "FILE.java",
      description = "This file instead of yours in exercises/; any class name, any package.")
  private Path answer;

  @Option(names = "--all", description = "All exercises.")
  private boolean all;

  @Option(names = "--json", description = "Print the grades as JSON.")
  private boolean json;

  @Option(
      names = "--report",
      paramLabel = "DIR",
      description = "Write junit.xml and summary.html into this folder.")
  private Path report;

  private Course course;
  private PrintStream out;

  @Override
  public Integer call() throws IOException {
    checkUse();
    course = Course.here();
    out = json ? System.err : System.out;
    List<Exercise> exercises = exercises();
    new Setup(course.home(), json ? new Progress(System.err, false) : Progress.onConsole())
        .ensureLibrary();
    List<Graded> graded = grade(exercises);
    if (graded.size() > 1) {
      out.println();
      out.println(SummaryPage.table(graded).toText());
    }
    if (report != null) {
      write(graded);
    }
    if (json) {
      Json.print(GradeJson.of(graded));
    }
    course.warn();
    return graded.stream().allMatch(each -> each.result().passed()) ? 0 : 1;
  }

  private void checkUse() {
    if (all && (answer != null || !words.isEmpty())) {
      throw misused("--all goes without exercises and without --answer.");
    }
    if (answer != null && words.size() > 1) {
      throw misused("--answer is the answer to one exercise: name one, or none.");
    }
    if (answer != null && !Files.isRegularFile(answer)) {
      throw misused("There is no file " + answer.toAbsolutePath() + ".");
    }
  }

  private ParameterException misused(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }

  private List<Exercise> exercises() {
    if (all) {
      return course.exercises();
    }
    if (!words.isEmpty()) {
      return words.stream().map(word -> course.find(spec, word)).distinct().toList();
    }
    if (answer != null) {
      return List.of(answered());
    }
    Chosen chosen = course.choice().atHand();
    out.println("Grading " + chosen.exercise().name() + ": " + chosen.why() + ".");
    return List.of(chosen.exercise());
  }

  private Exercise answered() {
    List<Exercise> found = course.choice().answeredBy(SolutionFiles.read(answer));
    if (found.size() == 1) {
      out.println("Grading " + answer + " as an answer to " + found.get(0).name() + ".");
      return found.get(0);
    }
    String names = found.stream().map(Exercise::name).collect(Collectors.joining(" or "));
    throw misused(
        (found.isEmpty()
                ? "The file names no exercise's interface"
                : "The file may answer " + names)
            + ": say which it answers, as in ./lab grade "
            + (found.isEmpty() ? "EXERCISE" : found.get(0).name())
            + " --answer "
            + answer);
  }

  private List<Graded> grade(List<Exercise> exercises) {
    List<Graded> graded = new ArrayList<>();
    try (Graders graders = new Graders(course.home())) {
      for (Exercise exercise : exercises) {
        GradeResult result = grade(graders, exercise);
        course.progress().graded(exercise, result, answer == null ? "file" : "answer");
        graded.add(new Graded(exercise, result));
        if (!json) {
          print(exercise, result, exercises.size() > 1);
        }
      }
    }
    return graded;
  }

  private GradeResult grade(Graders graders, Exercise exercise) {
    Answer which = answer == null ? Answer.own() : Answer.file(answer);
    try (CheckingLine line =
        new CheckingLine(exercise, System.out, !json && Colours.isTerminal())) {
      return graders.grade(exercise, which, line);
    }
  }

  /** Among several, one that is not started has nothing to say but that. */
  private void print(Exercise exercise, GradeResult result, boolean amongSeveral) {
    List<String> lines = VerdictText.lines(course.home(), exercise, result);
    boolean brief = amongSeveral && result.verdict() == Verdict.NOT_STARTED;
    lines.stream()
        .limit(brief ? 1 : lines.size())
        .forEach(line -> out.println(Colours.verdict(line)));
    if (amongSeveral && !brief) {
      out.println();
    }
  }

  private void write(List<Graded> graded) {
    try {
      Files.createDirectories(report);
      Files.writeString(report.resolve("junit.xml"), JUnitXml.of(graded));
      Files.writeString(report.resolve("summary.html"), SummaryPage.html(course.home(), graded));
      out.println("Written: junit.xml and summary.html in " + report.toAbsolutePath());
    } catch (IOException e) {
      throw new LabException(
          report + " can't be written (" + e.getMessage() + "): is the disk full or read-only?", e);
    }
  }
}
