package streamlab.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import streamlab.notebook.RunResult.CellRun;
import streamlab.notebook.RunResult.Failure;
import streamlab.notebook.RunResult.Status;

/** Turns what the script reports about a run into a result with sentences a reader understands. */
final class RunReader {

  private static final String TICK = "✓";

  private final NotebookFile file;
  private final Path out;
  private final Path log;
  private final Duration cellLimit;

  RunReader(NotebookFile file, Path out, Path log, Duration cellLimit) {
    this.file = file;
    this.out = out.toAbsolutePath().normalize();
    this.log = log;
    this.cellLimit = cellLimit;
  }

  Path executed() {
    return out.resolve(file.name() + ".ipynb");
  }

  Path html() {
    return out.resolve(file.name() + ".html");
  }

  RunResult noKernel(String sentence) {
    return new RunResult(
        file.name(),
        Status.NO_KERNEL,
        0,
        0,
        0,
        List.of(),
        Optional.of(new Failure("", -1, "", sentence, "")),
        executed(),
        html());
  }

  RunResult brokenOff() {
    return noKernel("The run was broken off before it could report; its log is " + log + ".");
  }

  RunResult read(JsonNode report) {
    Status status = Status.of(report.path("status").asText());
    List<CellRun> cells = new ArrayList<>();
    report.path("cells").forEach(cell -> cells.add(cell(cell)));
    return new RunResult(
        file.name(),
        status,
        report.path("seconds").asDouble(),
        report.path("kernelSeconds").asDouble(),
        cells.stream().mapToInt(cell -> ticks(cell.text())).sum(),
        List.copyOf(cells),
        status == Status.PASSED ? Optional.empty() : Optional.of(failure(status, report)),
        executed(),
        html());
  }

  private static CellRun cell(JsonNode cell) {
    return new CellRun(
        cell.path("id").asText(),
        cell.path("index").asInt(),
        Status.of(cell.path("status").asText()),
        cell.path("seconds").asDouble(),
        cell.path("text").asText());
  }

  /** Each expectation that holds is shown as one line that begins with a tick. */
  static int ticks(String text) {
    return (int) text.lines().filter(line -> line.startsWith(TICK)).count();
  }

  private Failure failure(Status status, JsonNode report) {
    if (status == Status.NO_KERNEL) {
      String reason = report.path("reason").asText();
      return new Failure("", -1, "", noKernelBecause(reason), reason);
    }
    JsonNode last = report.path("cells").path(report.path("cells").size() - 1);
    Cell cell = file.cells().get(last.path("index").asInt());
    CellError error = error(last.path("error"));
    return new Failure(
        cell.id(), cell.index(), cell.source(), sentence(status, error), detail(status, error));
  }

  private String noKernelBecause(String reason) {
    return reason.contains("NoSuchKernel")
        ? "The kernel " + file.kernel() + " is not installed here: run ./lab start once."
        : "The kernel " + file.kernel() + " did not start; its log is " + log + ".";
  }

  private String sentence(Status status, CellError error) {
    return switch (status) {
      case TOO_SLOW ->
          "too slow: it still ran after " + cellLimit.toSeconds() + " s and was interrupted";
      case KERNEL_DIED ->
          "the kernel ended in this cell (System.exit, or no memory left?); its log is " + log;
      case DID_NOT_RAISE -> "it is tagged " + Cell.RAISES + " but did not fail";
      default -> error.oneLine();
    };
  }

  private static String detail(Status status, CellError error) {
    return status == Status.FAILED ? error.detail() : "";
  }

  private static CellError error(JsonNode error) {
    List<String> traceback =
        StreamSupport.stream(error.path("traceback").spliterator(), false)
            .map(JsonNode::asText)
            .toList();
    return CellError.of(error.path("ename").asText(), error.path("evalue").asText(), traceback);
  }
}
