package streamlab.notebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import streamlab.home.LabHome;
import streamlab.notebook.NotebookFile;
import streamlab.notebook.NotebookFinder;
import streamlab.notebook.RunReport;
import streamlab.notebook.RunResult;

@DisplayName("In its real kernel, notebook")
class NotebooksIT {

  /**
   * A reader does not wait longer than 90 s for a chapter, on two cores that do nothing else. Here
   * two kernels share them, on a machine that nobody has measured: hence a third more.
   */
  private static final double LONGEST = 120;

  private static final List<RunResult> RESULTS = new ArrayList<>();

  @TestFactory
  Stream<DynamicTest> runs() {
    List<Path> notebooks = new NotebookFinder(LabHome.find()).all();
    // All begin now and take turns; the tests below wait for theirs.
    notebooks.forEach(Executed::begin);
    return notebooks.stream().map(notebook -> test(notebook, Executed.begin(notebook)));
  }

  /** The name tells how many expectations held, so the run ends before the test has its name. */
  private static DynamicTest test(Path notebook, CompletableFuture<RunResult> run) {
    RunResult result = run.join();
    RESULTS.add(result);
    String name =
        result.passed()
            ? result.name() + " runs, " + result.expectations() + " expectations hold"
            : result.name() + " runs";
    return dynamicTest(name, () -> check(notebook, result));
  }

  private static void check(Path notebook, RunResult result) {
    result.failure().ifPresent(failure -> fail(result.name() + "\n" + RunReport.failure(failure)));
    assertEquals(NotebookFile.read(notebook).codeCells().size(), result.cells().size());
    assertTrue(Files.isRegularFile(result.executed()), "an executed copy");
    assertTrue(Files.isRegularFile(result.html()), "a page");
    assertTrue(result.seconds() < LONGEST, "took " + result.seconds() + " s");
  }

  @AfterAll
  static void printTimes() {
    System.out.println(RunReport.summary(RESULTS));
  }
}
