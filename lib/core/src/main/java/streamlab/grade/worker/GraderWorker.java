package streamlab.grade.worker;

import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import streamlab.error.LabException;
import streamlab.exercise.Exercise;
import streamlab.grade.result.GradeResult;
import streamlab.grade.run.FactLimit;
import streamlab.grade.run.FactListener;
import streamlab.home.LabHome;

/**
 * One grader JVM, seen from outside: takes one answer at a time and outlives none that spoils it.
 */
final class GraderWorker implements AutoCloseable {

  /** The worker watches the time itself; this is for one that can't any more. */
  private static final long PATIENCE_SECONDS = 10;

  private static final int PREPARING_SECONDS = 90;

  /** A JVM that ran an answer's code is not trusted to send just any object. */
  private static final ObjectInputFilter OURS_ONLY =
      ObjectInputFilter.Config.createFilter("streamlab.**;java.lang.*;java.util.*;!*");

  private final Process process;
  private final Socket socket;
  private final ObjectOutputStream jobs;
  private final ObjectInputStream events;
  private boolean reusable = true;

  private GraderWorker(
      Process process, Socket socket, ObjectOutputStream jobs, ObjectInputStream events) {
    this.process = process;
    this.socket = socket;
    this.jobs = jobs;
    this.events = events;
  }

  static GraderWorker start(LabHome home, String half, List<Path> classPath) {
    String token = UUID.randomUUID().toString();
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      GraderProcess.Started started = new GraderProcess(home, half, classPath).start(server, token);
      Socket socket = started.socket();
      socket.setTcpNoDelay(true);
      ObjectOutputStream jobs = new ObjectOutputStream(socket.getOutputStream());
      ObjectInputStream events = new ObjectInputStream(socket.getInputStream());
      events.setObjectInputFilter(OURS_ONLY);
      if (!(events.readObject() instanceof Event.Ready ready) || !ready.token().equals(token)) {
        started.process().destroyForcibly();
        throw new LabException("Another program answered in the grader's place: try again.");
      }
      return new GraderWorker(started.process(), socket, jobs, events);
    } catch (IOException | ClassNotFoundException e) {
      throw new LabException("The grader's JVM can't be started (" + e.getMessage() + ").", e);
    }
  }

  boolean isReusable() {
    return reusable && process.isAlive();
  }

  void warmUp(Exercise exercise) {
    try {
      send(new Job.WarmUp(exercise));
    } catch (IOException e) {
      reusable = false;
    }
  }

  /** Grades an answer; what goes wrong in its JVM comes back as a grade. */
  GradeResult grade(Exercise exercise, Answer answer, FactListener listener) {
    RunningGrade running = new RunningGrade(exercise, listener);
    try {
      send(new Job.Grade(exercise, answer));
      while (true) {
        socket.setSoTimeout((int) TimeUnit.SECONDS.toMillis(patience(exercise, running)));
        Event event = (Event) events.readObject();
        if (event instanceof Event.Done done) {
          reusable = done.reusable();
          return done.result();
        }
        if (event instanceof Event.Failed failed) {
          throw new LabException(failed.sentence());
        }
        running.hear(event);
      }
    } catch (SocketTimeoutException e) {
      reusable = false;
      return running.tooSlow();
    } catch (InvalidClassException e) {
      reusable = false;
      return running.ended("It sent something that is no grade.");
    } catch (IOException e) {
      reusable = false;
      return running.ended(howItEnded(running));
    } catch (ClassNotFoundException e) {
      throw new LabException("The grader's JVM is of another version: build the lab again.", e);
    }
  }

  private static long patience(Exercise exercise, RunningGrade running) {
    int seconds = running.isLooking() ? exercise.seconds() : PREPARING_SECONDS;
    // Longer by half: the worker may have begun when the machine was busier.
    return (long) (1.5 * FactLimit.seconds(seconds)) + PATIENCE_SECONDS;
  }

  private String howItEnded(RunningGrade running) {
    if (running.saidExiting()) {
      return "It ended the program (System.exit): leave that out, the caller goes on.";
    }
    try {
      process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "Its JVM ended in the middle"
        + (process.isAlive() ? "." : " (exit code " + process.exitValue() + ").");
  }

  private void send(Job job) throws IOException {
    jobs.writeObject(job);
    jobs.flush();
    jobs.reset();
  }

  /** Ends the JVM at once, with whatever an answer left running in it. */
  @Override
  public void close() {
    process.destroyForcibly();
    try {
      socket.close();
    } catch (IOException e) {
      // The process is gone, and its end of the connection with it.
      return;
    }
  }
}
