package streamlab.notebook;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What happened when a notebook was run.
 *
 * @param name the notebook's name
 * @param status how it ended
 * @param seconds from the kernel's start to its end
 * @param kernelSeconds until the kernel was ready
 * @param expectations how many expectations held
 * @param cells the cells that ran, in order
 * @param failure why it did not pass
 * @param executed the copy with outputs; there is none when the run itself was broken off
 * @param html the same as a page
 */
public record RunResult(
    String name,
    Status status,
    double seconds,
    double kernelSeconds,
    int expectations,
    List<CellRun> cells,
    Optional<Failure> failure,
    Path executed,
    Path html) {

  /** How a run, or one cell of it, ended. */
  public enum Status {
    /** Every cell did what it was meant to. */
    PASSED,
    /** A cell failed. */
    FAILED,
    /** A cell that must fail did not. */
    DID_NOT_RAISE,
    /** A cell ran longer than it may. */
    TOO_SLOW,
    /** The kernel ended in the middle of a cell. */
    KERNEL_DIED,
    /** There was no kernel, or nothing to run it with. */
    NO_KERNEL;

    static Status of(String words) {
      return valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    /** The status as one reads it, such as {@code too slow}. */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /**
   * One cell's run.
   *
   * @param id the cell's id
   * @param index its place in the notebook
   * @param status how it ended
   * @param seconds how long it took
   * @param text what it shows to a reader of plain text
   */
  public record CellRun(String id, int index, Status status, double seconds, String text) {}

  /**
   * Why a notebook did not pass.
   *
   * @param cell the failing cell's id; empty when no cell is to blame
   * @param index its place in the notebook, or -1
   * @param source its source
   * @param sentence what happened, in one sentence
   * @param detail what else there is to read, possibly empty
   */
  public record Failure(String cell, int index, String source, String sentence, String detail) {}

  /** Whether the notebook passed. */
  public boolean passed() {
    return status == Status.PASSED;
  }

  /** One line for a reader: name, outcome, time. */
  public String oneLine() {
    String outcome =
        passed() ? expectations + " expectations hold" : failure.orElseThrow().sentence();
    return String.format(Locale.ROOT, "%s: %s (%.1f s)", name, outcome, seconds);
  }
}
