package streamlab.spark.restart;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import streamlab.error.LabException;
import streamlab.home.LabHome;
import streamlab.process.ChildProcess;

/**
 * A streaming job in a JVM of its own, as it would be deployed: run it, kill it with {@code kill
 * -9} at a chosen point, start it again on the same checkpoint (K26-03, K26-04, K26-07).
 *
 * <p>The job is written as statements, with the imports and the session that cells have, and gets
 * its arguments as {@code args}. Queries in it end by themselves ({@code Trigger.AvailableNow()},
 * then {@code awaitTermination()}).
 */
public final class Job {

  private static final Duration LIMIT = Duration.ofSeconds(180);
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*");

  private final LabHome home;
  private final String name;
  private final Path classes;

  private Job(LabHome home, String name, Path classes) {
    this.home = home;
    this.name = name;
    this.classes = classes;
  }

  /**
   * Compiles a job.
   *
   * @param folder where its class goes
   * @param name the class's name
   * @throws LabException when it does not compile, with the line
   */
  public static Job of(LabHome home, Path folder, String name, String statements) {
    if (!NAME.matcher(name).matches()) {
      throw new LabException(
          "A job's name becomes a class: \"" + name + "\" is none, try one like PaymentsJob.");
    }
    new JobSource(name, statements).compile(folder);
    return new Job(home, name, folder);
  }

  /**
   * Runs the job to its end.
   *
   * @param arguments what the job gets as {@code args}
   * @throws LabException when it has not ended after 180 s; it is killed then
   */
  public JobRun run(String... arguments) {
    return begin("", List.of(arguments));
  }

  /**
   * Runs the job until it comes to a point, and kills its JVM there with SIGKILL: nothing is
   * flushed, closed or undone.
   *
   * @param point the name of a {@code killPoint} in the job, or the end of the path of a file of
   *     its checkpoint, such as {@code "commits/1"} or {@code "state/0/0/2.delta"}: it is killed
   *     when this file is written and about to get its name
   * @throws LabException when the job ends without coming to that point
   */
  public JobRun killAt(String point, String... arguments) {
    JobRun run = begin(point, List.of(arguments));
    if (!run.killed()) {
      throw new LabException(
          "The job %s never came to %s; it %s.".formatted(name, point, run.toString()));
    }
    return run;
  }

  private JobRun begin(String point, List<String> arguments) {
    try {
      ChildProcess.Result result =
          new ChildProcess(command(point, arguments))
              .in(home.root())
              .killAt(line -> line.startsWith(KillPoint.STANDS))
              .run(LIMIT);
      if (result.exit() == ChildProcess.TOO_SLOW) {
        throw new LabException(
            "The job %s had not ended after %d s and was killed: let its queries end by themselves, with Trigger.AvailableNow()."
                .formatted(name, LIMIT.toSeconds()));
      }
      return JobRun.of(result);
    } catch (IOException e) {
      throw new LabException("The job " + name + " could not be run: " + e.getMessage() + ".", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LabException("The job " + name + " was interrupted.", e);
    }
  }

  private List<String> command(String point, List<String> arguments) {
    List<String> flags =
        point.isEmpty() ? List.of() : List.of("-D" + KillPoint.PROPERTY + "=" + point);
    return new SparkJvm(home, name).command(flags, List.of(classes), name, arguments);
  }

  @Override
  public String toString() {
    return "job " + name;
  }
}
