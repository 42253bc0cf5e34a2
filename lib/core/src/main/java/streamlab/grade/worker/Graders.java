package streamlab.grade.worker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import streamlab.exercise.Exercise;
import streamlab.grade.result.GradeResult;
import streamlab.grade.run.FactListener;
import streamlab.home.Classpath;
import streamlab.home.LabHome;
import streamlab.process.ClassArchive;
import streamlab.service.kafka.DockerBroker;

/**
 * Grader JVMs of a checkout: one per half of the course, kept warm from answer to answer and
 * replaced when an answer spoiled it. One answer at a time.
 */
public final class Graders implements AutoCloseable {

  private final LabHome home;
  private final List<Path> classes;
  private final Map<String, GraderWorker> workers = new ConcurrentHashMap<>();
  private final Map<String, Exercise> keptWarm = new HashMap<>();
  private volatile boolean closed;

  /** Graders as the last build left them. */
  public Graders(LabHome home) {
    this(home, List.of());
  }

  /**
   * Graders, solutions and answers from folders of classes instead of the exercises' jars.
   *
   * @param classes folders; none means the jars of the exercises
   */
  public Graders(LabHome home, List<Path> classes) {
    this.home = home;
    this.classes = List.copyOf(classes);
    Runtime.getRuntime().addShutdownHook(new Thread(this::close, "graders-end"));
  }

  /**
   * Grades one answer and waits for it. Whatever the answer does (loops, exits, eats memory) comes
   * back as a grade.
   *
   * @throws streamlab.error.LabException when it can't be graded for another reason
   */
  public synchronized GradeResult grade(Exercise exercise, Answer answer, FactListener listener) {
    GraderWorker worker = worker(exercise.half());
    try {
      return worker.grade(exercise, answer, listener);
    } finally {
      if (!worker.isReusable()) {
        worker.close();
        workers.remove(exercise.half());
        warmAgain(exercise.half());
      }
    }
  }

  /**
   * Gets a JVM ready for exercises like this one, and has one ready again whenever an answer spoils
   * it. Returns when the JVM takes jobs; its surroundings get ready while the caller goes on.
   */
  public synchronized void warmUp(Exercise exercise) {
    keptWarm.put(exercise.half(), exercise);
    worker(exercise.half()).warmUp(exercise);
  }

  private void warmAgain(String half) {
    Exercise exercise = keptWarm.get(half);
    if (exercise != null) {
      CompletableFuture.runAsync(() -> warmUp(exercise));
    }
  }

  private GraderWorker worker(String half) {
    if (closed) {
      throw new IllegalStateException("the graders are closed");
    }
    GraderWorker worker =
        workers.computeIfAbsent(half, each -> GraderWorker.start(home, each, classPath(each)));
    if (closed) {
      worker.close();
    }
    return worker;
  }

  /** The kernels' class-data archive serves graders, too, when their class path begins alike. */
  private List<Path> classPath(String half) {
    Classpath lab = Classpath.of(home, half);
    List<Path> exercises = Classpath.exercises(home, half);
    List<Path> all = new ArrayList<>(new ClassArchive(home, half).begin(lab.thirdParty()));
    all.addAll(classes.isEmpty() ? exercises : classes);
    lab.own().stream().filter(jar -> !exercises.contains(jar)).forEach(all::add);
    return all;
  }

  /** Ends all JVMs at once; one that is grading for another thread, too. */
  @Override
  public void close() {
    closed = true;
    workers.values().forEach(GraderWorker::close);
    // A grader's JVM is ended by force, and a container that it started would stay.
    new DockerBroker(home, System.getenv()).release();
  }
}
