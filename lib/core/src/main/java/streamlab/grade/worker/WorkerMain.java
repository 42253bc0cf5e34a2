package streamlab.grade.worker;

import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import streamlab.error.LabException;
import streamlab.exercise.Exercise;
import streamlab.grade.Grader;
import streamlab.grade.result.FactResult;
import streamlab.grade.run.AnswerCompiler;
import streamlab.grade.run.FactListener;
import streamlab.grade.run.Facts;
import streamlab.grade.run.Grading;
import streamlab.grade.run.RunningAnswerLoader;
import streamlab.grade.run.Surroundings;
import streamlab.home.LabHome;

/**
 * A grader JVM: takes jobs from whoever started it, one after the other, until that is gone.
 *
 * <p>Arguments: the port on the loopback address to connect to, and the word to begin with.
 */
public final class WorkerMain {

  private final LabHome home = LabHome.find();
  private final CapturedOutput output;
  private final ObjectOutputStream events;
  private final AnswerCompiler compiler = new AnswerCompiler();
  private final Map<List<String>, CompletableFuture<Void>> prepared = new HashMap<>();

  private WorkerMain(CapturedOutput output, ObjectOutputStream events) {
    this.output = output;
    this.events = events;
  }

  /** Works until the other side is gone. */
  public static void main(String[] arguments) throws Exception {
    CapturedOutput output = CapturedOutput.install();
    Thread.currentThread()
        .setContextClassLoader(new RunningAnswerLoader(WorkerMain.class.getClassLoader()));
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0]))) {
      socket.setTcpNoDelay(true);
      WorkerMain worker = new WorkerMain(output, new ObjectOutputStream(socket.getOutputStream()));
      Thread exiting = new Thread(() -> worker.tell(new Event.Exiting()), "exiting");
      Runtime.getRuntime().addShutdownHook(exiting);
      worker.tell(new Event.Ready(arguments[1]));
      worker.work(new ObjectInputStream(socket.getInputStream()));
    } finally {
      // Threads that answers left behind must not keep this JVM.
      Runtime.getRuntime().halt(0);
    }
  }

  private void work(ObjectInputStream jobs) throws Exception {
    while (true) {
      try {
        Job job = (Job) jobs.readObject();
        if (job instanceof Job.WarmUp warmUp) {
          prepare(warmUp.exercise());
        } else if (job instanceof Job.Grade grade) {
          grade(grade);
        }
      } catch (EOFException | java.net.SocketException e) {
        return;
      }
    }
  }

  private void grade(Job.Grade job) throws Exception {
    try {
      Exercise exercise = job.exercise();
      CompletableFuture<Void> ready = prepare(exercise);
      Grading grading = new Grading(home, exercise, new Telling());
      Class<?> grader = grading.grader();
      boolean allOrNothing = grader.getAnnotation(Grader.class).allOrNothing();
      tell(new Event.Planned(Facts.of(grader), allOrNothing));
      output.take();
      Remains remains = new Remains();
      Grading.Outcome outcome = outcome(job, grading, ready);
      // What the answer printed, before anything of ours says a word.
      String printed = output.take();
      List<String> notes = new ArrayList<>(remains.notes(outcome.learnersClasses()));
      boolean clean = notes.isEmpty();
      surroundings(exercise).forEach(each -> notes.addAll(each.tidy()));
      tell(new Event.Done(outcome.result().with(printed, notes), outcome.reusable() && clean));
    } catch (LabException e) {
      tell(new Event.Failed(e.getMessage()));
    }
  }

  private Grading.Outcome outcome(Job.Grade job, Grading grading, CompletableFuture<Void> ready)
      throws Exception {
    Answer answer = job.answer();
    if (answer.className() != null) {
      ready.join();
      return grading.ofClass(answer.className(), WorkerMain.class.getClassLoader());
    }
    return grading.source(
        compiler,
        answer.file() == null ? null : answer.file().toPath(),
        () -> {
          ready.join();
          output.take();
          return null;
        });
  }

  /** Gets what an exercise needs ready, beside the compiler's work. */
  private CompletableFuture<Void> prepare(Exercise exercise) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    return prepared.computeIfAbsent(
        exercise.needs(),
        needs ->
            CompletableFuture.runAsync(
                () -> {
                  Thread.currentThread().setContextClassLoader(loader);
                  surroundings(exercise).forEach(Surroundings::prepare);
                },
                task -> new Thread(task, "prepare-" + String.join("-", needs)).start()));
  }

  private static List<Surroundings> surroundings(Exercise exercise) {
    List<Surroundings> serving = new ArrayList<>();
    for (Surroundings each :
        ServiceLoader.load(Surroundings.class, WorkerMain.class.getClassLoader())) {
      if (exercise.needs().stream().anyMatch(each::serve)) {
        serving.add(each);
      }
    }
    return serving;
  }

  private synchronized void tell(Event event) {
    try {
      events.writeObject(event);
      events.flush();
      // Without this every event ever sent would be kept for back references.
      events.reset();
    } catch (IOException e) {
      // Nobody listens any more: there is nothing left to work for.
      Runtime.getRuntime().halt(1);
    }
  }

  private final class Telling implements FactListener {
    @Override
    public void begins(String id, String name) {
      tell(new Event.Begins(id, name));
    }

    @Override
    public void ended(FactResult fact) {
      tell(new Event.Ended(fact));
    }
  }
}
