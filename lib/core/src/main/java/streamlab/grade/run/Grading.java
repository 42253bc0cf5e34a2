package streamlab.grade.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import streamlab.error.LabException;
import streamlab.exercise.Exercise;
import streamlab.grade.result.CompileProblem;
import streamlab.grade.result.GradeResult;
import streamlab.home.LabHome;

/** Grades one answer in this JVM, wherever the answer comes from. */
public final class Grading {

  private final LabHome home;
  private final Exercise exercise;
  private final FactListener listener;

  /** A grading to be made; the listener is told of each fact. */
  public Grading(LabHome home, Exercise exercise, FactListener listener) {
    this.home = home;
    this.exercise = exercise;
    this.listener = listener;
  }

  /**
   * What came out, and whether this JVM is as good as before.
   *
   * @param result the grade
   * @param reusable whether another answer can be graded in this JVM
   * @param learnersClasses names of the classes that make up the answer
   */
  public record Outcome(GradeResult result, boolean reusable, Set<String> learnersClasses) {}

  /**
   * Grades what a notebook's cell made. An object of a class that can be made again from nothing
   * stands for its class: each fact gets a fresh one, as from a file.
   */
  public Outcome object(Object answer) throws InterruptedException {
    return run(CellAnswers.like(answer), Set.of(), true);
  }

  /** Grades a compiled class of the lab's: a solution, a wrong answer. */
  public Outcome ofClass(String name, ClassLoader loader) throws InterruptedException {
    try {
      Class<?> type = loader.loadClass(name);
      return run(() -> type.getDeclaredConstructor().newInstance(), Set.of(name), true);
    } catch (ClassNotFoundException e) {
      throw new LabException("There is no class " + name + " to grade.", e);
    }
  }

  /** Compiles and grades the learner's own file, or the file given instead. */
  public Outcome source(AnswerCompiler compiler, Path fileOrNull, Callable<Void> beforeFacts)
      throws Exception {
    long begin = System.nanoTime();
    List<SourceText> sources =
        fileOrNull == null
            ? AnswerFiles.own(home, exercise)
            : List.of(AnswerFiles.read(fileOrNull));
    AnswerCompiler.Compiled compiled = compiler.compile(sources);
    if (!compiled.problems().isEmpty()) {
      return refused(compiled.problems(), begin);
    }
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    LoadedAnswer loaded = new LoadedAnswer(compiled.classes(), Grading.class.getClassLoader());
    LoadedAnswer.Answers answers = loaded.answers(exercise, sources.get(0).fileName());
    if (answers.problem() != null) {
      return refused(List.of(answers.problem()), begin);
    }
    Thread.currentThread().setContextClassLoader(loaded.loader());
    if (before instanceof RunningAnswerLoader running) {
      running.use(loaded.loader());
    }
    try {
      beforeFacts.call();
      boolean ships = exercise.needs().contains("spark") && loaded.shipsClasses();
      return run(answers.maker(), loaded.classNames(), !ships);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  private Outcome refused(List<CompileProblem> problems, long begin) {
    double seconds = (System.nanoTime() - begin) / 1e9;
    return new Outcome(
        GradeResult.doesNotCompile(exercise.name(), exercise.points(), problems, seconds),
        true,
        Set.of());
  }

  private Outcome run(Callable<?> answers, Set<String> learnersClasses, boolean reusable)
      throws InterruptedException {
    FactRun run =
        new FactRunner(grader(), answers, learnersClasses, exercise.seconds(), listener).run();
    GradeResult result =
        GradeResult.of(
            exercise.name(), run.facts(), run.allOrNothing(), "", List.of(), run.seconds());
    return new Outcome(result, reusable && !run.spoiled(), learnersClasses);
  }

  /** The exercise's grader class. */
  public Class<?> grader() {
    try {
      return Class.forName(exercise.graderName());
    } catch (ClassNotFoundException e) {
      throw new LabException(
          "The grader of " + exercise.name() + " is not built: run ./lab grade once.", e);
    }
  }
}
