package streamlab.notebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import streamlab.home.LabHome;
import streamlab.notebook.Cell;
import streamlab.notebook.NotebookFile;
import streamlab.notebook.NotebookFinder;
import streamlab.notebook.RunResult;

@DisplayName("In plain JShell")
class JshellIT {

  private static final String FIRST_CELL = "\u001b<";
  private static final String RUN_AND_NEXT = "\u000f";
  private static final String CLEAR_LINE = "\u0015";
  private static final Pattern SCREEN_CODES = Pattern.compile("\u001b(\\[[0-9;?]*[A-Za-z]|[=>])");
  private static final int SECONDS = 180;

  private final LabHome home = Executed.lab();

  @TempDir Path folder;

  @ParameterizedTest(name = "the cells of chapter {0} run as typed and the same expectations hold")
  @MethodSource("chapters")
  void chapterRuns(String chapter) throws Exception {
    Path file = new NotebookFinder(home).find(chapter);
    NotebookFile notebook = NotebookFile.read(file);
    List<Cell> cells = notebook.codeCells();
    String keys = FIRST_CELL + RUN_AND_NEXT.repeat(cells.size()) + CLEAR_LINE;
    String output = shell(keys + "/exit\n", chapter);
    RunResult inKernel = Executed.begin(file).join();
    assertTrue(inKernel.passed(), inKernel::oneLine);
    long ticks = output.lines().filter(line -> line.startsWith("✓")).count();
    assertEquals(inKernel.expectations(), ticks, () -> output);
    long failures = output.lines().filter(JshellIT::isFailure).count();
    assertEquals(cells.stream().filter(Cell::raises).count(), failures, () -> output);
  }

  /**
   * JShell's engine is the kernel's, so what may differ is the tool around it: one chapter with
   * clients and Kafka's tools and one with queries and boards show that in each build. Others take
   * as long again as in the kernel: {@code -Dstreamlab.jshell=36,37}, or {@code all} but the first
   * page, which is for the notebook's reader.
   */
  static List<String> chapters() {
    String asked = System.getProperty("streamlab.jshell", "05,35");
    if (!asked.equals("all")) {
      return List.of(asked.split(","));
    }
    return new NotebookFinder(LabHome.find())
        .all().stream()
            .map(file -> file.getFileName().toString().substring(0, 2))
            .filter(number -> !number.equals("00"))
            .toList();
  }

  private static boolean isFailure(String line) {
    return line.startsWith("|  Exception ") || line.startsWith("|  Error:");
  }

  @Test
  @DisplayName("the value of an expression is shown, and both halves have their imports")
  void values() throws Exception {
    assertTrue(shell("40 + 2\n/exit\n").contains("==> 42"));
    String kafka = shell("var record = new ProducerRecord<>(\"t\", \"v\").value()\n/exit\n");
    assertTrue(kafka.contains("record ==> \"v\""), kafka);
    String spark = shell("spark().range(3).filter(col(\"id\").gt(0)).count()\n/exit\n", "--spark");
    assertTrue(spark.contains("==> 2"), spark);
  }

  private String shell(String typed, String... arguments) throws IOException, InterruptedException {
    Path input = Files.writeString(folder.resolve("typed"), typed);
    Path output = folder.resolve("output");
    String[] all = new String[arguments.length + 1];
    all[0] = "jshell";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    Process process =
        new ProcessBuilder(CommandLines.lab(home, all))
            .redirectInput(input.toFile())
            .redirectOutput(output.toFile())
            .redirectErrorStream(true)
            .start();
    try {
      assertTrue(process.waitFor(SECONDS, TimeUnit.SECONDS), () -> text(output));
      assertEquals(0, process.exitValue(), () -> text(output));
      return text(output);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static String text(Path file) {
    try {
      return SCREEN_CODES.matcher(Files.readString(file)).replaceAll("");
    } catch (IOException e) {
      return e.toString();
    }
  }
}
