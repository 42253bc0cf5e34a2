package streamlab.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import streamlab.error.LabException;
import streamlab.home.LabHome;
import streamlab.notebook.NotebookFinder;
import streamlab.notebook.NotebookRunner;
import streamlab.notebook.RunReport;
import streamlab.notebook.RunResult;
import streamlab.service.kafka.KafkaLocator;
import streamlab.setup.Progress;
import streamlab.setup.Setup;

/** {@code lab run}. */
@Command(
    name = "run",
    description = "Runs notebooks from top to bottom, as \"Run all\" does, and says what failed.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples: ./lab run 03",
      "          ./lab run 01 03-run-a-broker --out results",
      "The executed copies (.ipynb and .html) lie in .lab/out or in the folder given.",
      "Exit code: 0 all ran, 1 a notebook failed, 2 there is no such notebook."
    })
final class RunCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "NOTEBOOK",
      description = "A chapter's number (03), its name (03-run-a-broker) or a file.")
  private List<String> notebooks;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the executed copies go (default: .lab/out).")
  private Path out;

  @Option(names = "--json", description = "Print the results as JSON.")
  private boolean json;

  @Override
  public Integer call() throws InterruptedException, IOException {
    LabHome home = LabHome.find();
    List<Path> files = find(home);
    PrintStream words = json ? System.err : System.out;
    Progress progress = json ? new Progress(System.err, false) : Progress.onConsole();
    new Setup(home, progress).ensure();
    // One broker for all of them; it stays for as long as this program needs it.
    KafkaLocator.find(home, System.getenv(), words::println);
    List<RunResult> results = new ArrayList<>();
    for (Path file : files) {
      RunResult result = run(home, file, progress);
      results.add(result);
      result.failure().ifPresent(failure -> words.println(RunReport.failure(failure)));
    }
    words.println(RunReport.summary(results));
    if (json) {
      Json.print(results.stream().map(RunReport::asMap).toList());
    }
    return results.stream().allMatch(RunResult::passed) ? 0 : 1;
  }

  private List<Path> find(LabHome home) {
    NotebookFinder finder = new NotebookFinder(home);
    try {
      return notebooks.stream().map(finder::find).toList();
    } catch (LabException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private RunResult run(LabHome home, Path file, Progress progress)
      throws IOException, InterruptedException {
    Path folder = out == null ? home.file("out") : out;
    List<RunResult> result = new ArrayList<>();
    try {
      progress.line(
          NotebookFinder.name(file),
          activity -> {
            result.add(new NotebookRunner(home).listen(activity).run(file, folder));
            if (!result.get(0).passed()) {
              throw new DidNotPass();
            }
          });
    } catch (DidNotPass e) {
      // The progress line ends with a cross; the reasons follow.
    }
    return result.get(0);
  }

  private static final class DidNotPass extends RuntimeException {
    DidNotPass() {
      super(null, null, false, false);
    }
  }
}
