package streamlab.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import streamlab.error.LabException;
import streamlab.exercise.Exercise;

/** {@code lab watch} as a learner runs it, measured from outside through its input and output. */
final class WarmWatch implements AutoCloseable {

  private static final long LIMIT_SECONDS = 120;

  /** A line as it came, and when. */
  private record Line(String text, long time) {}

  private final Process process;
  private final BlockingQueue<Line> lines = new LinkedBlockingQueue<>();

  private WarmWatch(Process process) {
    this.process = process;
  }

  /** Starts the watch and waits until it takes saves. */
  static WarmWatch start(BenchCheckout checkout, List<String> lab, Exercise exercise)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(lab);
    command.addAll(List.of("watch", exercise.name()));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(checkout.home().root().toFile())
            .redirectErrorStream(true);
    checkout.prepare(builder.environment());
    WarmWatch watch = new WarmWatch(builder.start());
    Thread reader = new Thread(watch::read, "bench-watch");
    reader.setDaemon(true);
    reader.start();
    watch.await(line -> line.contains("q quit"));
    return watch;
  }

  private void read() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), Charset.defaultCharset()))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        lines.add(new Line(line, System.nanoTime()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Saves a right answer and waits for its verdict: the seconds between. */
  double save(RightAnswer answer, int round) throws IOException, InterruptedException {
    lines.clear();
    long begin = System.nanoTime();
    answer.save(round);
    await(line -> line.startsWith("Checking "));
    Line verdict = await(line -> line.matches("[✓✗…] .*"));
    if (!verdict.text().startsWith("✓")) {
      throw new LabException("The answer that was measured did not pass: " + verdict.text());
    }
    await(line -> line.contains("n next"));
    return (verdict.time() - begin) / 1e9;
  }

  private Line await(Predicate<String> wanted) throws InterruptedException {
    while (true) {
      Line line = lines.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
      if (line == null) {
        throw new LabException("lab watch said nothing for " + LIMIT_SECONDS + " s.");
      }
      if (wanted.test(line.text())) {
        return line;
      }
    }
  }

  @Override
  public void close() {
    try {
      process.getOutputStream().write("q\n".getBytes(StandardCharsets.US_ASCII));
      process.getOutputStream().flush();
      if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
