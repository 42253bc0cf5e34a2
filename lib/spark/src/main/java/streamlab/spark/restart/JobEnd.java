package streamlab.spark.restart;

import org.slf4j.LoggerFactory;

/** The end of a job, good or bad. Called by the class that the lab makes of its statements. */
public final class JobEnd {

  private JobEnd() {}

  /** Ends the JVM, also while a thread of somebody's still runs. */
  public static void well() {
    System.exit(0);
  }

  /** Tells the error in a line, logs the whole of it and ends the JVM with exit code 1. */
  public static void failed(Throwable error) {
    LoggerFactory.getLogger(JobEnd.class).error("the job failed", error);
    Throwable cause = error;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String words = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    System.out.println(cause.getClass().getSimpleName() + ": " + words);
    System.out.flush();
    // Threads of Spark's must not keep a failed job alive.
    Runtime.getRuntime().halt(1);
  }
}
