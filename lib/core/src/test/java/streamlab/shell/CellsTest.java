package streamlab.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A chapter's cells in JShell")
class CellsTest {

  @Test
  @DisplayName("are read in the order of their file names")
  void read(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("10"), "last();\n");
    Files.writeString(folder.resolve("02"), "second();\n");
    Files.writeString(folder.resolve("01"), "first();\n");
    assertEquals(
        List.of("first();", "second();", "last();"),
        List.copyOf(Cells.in(folder).asHistory().values()));
  }

  @Test
  @DisplayName("become the history as JShell itself stores it")
  void history() {
    Cells cells = new Cells(List.of("int a = 1;\na", "\"back\\\\\"\\\nend")).withEnd("// end");
    assertEquals(
        List.of("int a = 1;\\", "a", "\"back\\\\\"\\\\\\", "end", "// end"),
        List.copyOf(cells.asHistory().values()));
    assertEquals("HISTORY_LINE_00000", cells.asHistory().keySet().iterator().next());
  }
}
