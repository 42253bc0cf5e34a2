package streamlab.spark.restart;

import java.util.List;
import streamlab.process.ChildProcess;

/**
 * How one run of a job went.
 *
 * @param killedAt the point at which its JVM was killed; empty when it came to its end
 * @param exit the exit code of its JVM: 0 when all went well
 * @param lines what it printed
 */
public record JobRun(String killedAt, int exit, List<String> lines) {

  static JobRun of(ChildProcess.Result result) {
    List<String> lines = result.lines();
    int last = lines.size() - 1;
    if (last >= 0 && lines.get(last).startsWith(KillPoint.STANDS)) {
      String point = lines.get(last).substring(KillPoint.STANDS.length());
      return new JobRun(point, result.exit(), lines.subList(0, last));
    }
    return new JobRun("", result.exit(), lines);
  }

  /** Whether its JVM was killed. */
  public boolean killed() {
    return !killedAt.isEmpty();
  }

  /** How it ended and what it printed. */
  @Override
  public String toString() {
    String end =
        killed()
            ? "killed at " + killedAt
            : exit == 0 ? "came to its end" : "ended with exit code " + exit;
    return lines.isEmpty() ? end : end + "\n" + String.join("\n", lines);
  }
}
