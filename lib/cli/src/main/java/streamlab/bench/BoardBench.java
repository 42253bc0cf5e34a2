package streamlab.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import streamlab.error.LabException;
import streamlab.home.LabHome;
import streamlab.notebook.NotebookRunner;
import streamlab.notebook.RunResult;

/**
 * What an open board costs beside a query that reads 50,000 rows a second, in the real kernel:
 * processor time of the thread that draws and of Spark's thread that calls the board, so that a
 * busy machine does not spoil the figure. Spark's thread calls other listeners, too; all of it is
 * charged to the board.
 */
final class BoardBench {

  /** Percent of one core. */
  static final double GOAL_CPU = 3;

  /** Of the saved notebook. */
  static final double GOAL_MB = 1;

  /** Memory after the last minute to that after the first. */
  static final double GOAL_GROWTH = 1.1;

  private static final Pattern MINUTE =
      Pattern.compile(
          "minute (\\d+): heap ([0-9.]+) MB, board ([0-9.]+) ms, listener ([0-9.]+) ms"
              + ", wall ([0-9.]+) ms, rows (\\d+)");

  private final LabHome home;
  private final Path folder;

  BoardBench(LabHome home, Path folder) {
    this.home = home;
    this.folder = folder;
  }

  /** One minute's reading, all since the board was opened but the heap. */
  private record Reading(double heap, double board, double listener, double wall, double rows) {

    static Reading of(MatchResult line) {
      return new Reading(
          number(line, 2), number(line, 3), number(line, 4), number(line, 5), number(line, 6));
    }

    private static double number(MatchResult line, int group) {
      return Double.parseDouble(line.group(group));
    }
  }

  List<Measurement> measure(int minutes) throws IOException, InterruptedException {
    Path notebook = BenchNotebook.board(folder.resolve("board.ipynb"), minutes);
    RunResult result =
        new NotebookRunner(home).cellLimit(Duration.ofMinutes(minutes + 5L)).run(notebook, folder);
    FirstResult.requirePassed(result);
    String lines = result.cells().get(result.cells().size() - 1).text();
    List<Reading> readings = MINUTE.matcher(lines).results().map(Reading::of).toList();
    if (readings.size() != minutes) {
      throw new LabException("The measurement's notebook told no figures: " + lines);
    }
    Reading first = readings.get(0);
    Reading last = readings.get(minutes - 1);
    double megabytes = Files.size(result.executed()) / 1e6;
    return List.of(
        new Measurement("rows read a second", "/s", List.of(last.rows() / last.wall() * 1e3), 0),
        new Measurement("drawing, of a core", "%", List.of(percent(last.board(), last)), 0),
        new Measurement(
            "Spark's listeners, of a core", "%", List.of(percent(last.listener(), last)), 0),
        new Measurement(
            "board in all, of a core",
            "%",
            List.of(percent(last.board() + last.listener(), last)),
            GOAL_CPU),
        new Measurement(
            "heap, minute by minute", "MB", readings.stream().map(Reading::heap).toList(), 0),
        new Measurement(
            "heap, last minute to first", "", List.of(last.heap() / first.heap()), GOAL_GROWTH),
        new Measurement("saved notebook, MB", "", List.of(megabytes), GOAL_MB));
  }

  private static double percent(double milliseconds, Reading of) {
    return 100 * milliseconds / of.wall();
  }
}
