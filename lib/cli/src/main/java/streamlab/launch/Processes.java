package streamlab.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import streamlab.process.ChildProcess;

/** Small questions about processes that the JDK leaves open. */
public final class Processes {

  private Processes() {}

  /** Waits for a process's end; false when it lives on after the time given. */
  public static boolean awaitEnd(ProcessHandle process, Duration limit) {
    try {
      process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return !process.isAlive();
    } catch (ExecutionException e) {
      return !process.isAlive();
    }
  }

  /** The memory a process holds, in bytes; unknown where the system does not say. */
  public static OptionalLong memory(long pid) {
    Path status = Path.of("/proc", Long.toString(pid), "status");
    try {
      if (Files.exists(status)) {
        return Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmRSS:"))
            .mapToLong(Processes::kilobytes)
            .findFirst();
      }
      return ps(pid);
    } catch (IOException e) {
      return OptionalLong.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return OptionalLong.empty();
    }
  }

  private static OptionalLong ps(long pid) throws IOException, InterruptedException {
    if (JupyterEnvironment.isWindows()) {
      return OptionalLong.empty();
    }
    ChildProcess.Result answer =
        new ChildProcess(List.of("ps", "-o", "rss=", "-p", Long.toString(pid)))
            .run(Duration.ofSeconds(5));
    return answer.lines().stream().mapToLong(Processes::kilobytes).findFirst();
  }

  private static long kilobytes(String line) {
    return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
  }
}
