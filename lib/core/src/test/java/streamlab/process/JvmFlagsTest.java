package streamlab.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A JVM of the lab")
class JvmFlagsTest {

  private static final Duration LIMIT = Duration.ofSeconds(60);

  @TempDir Path folder;

  private int exit(List<String> flags) throws Exception {
    Path program =
        Files.writeString(
            folder.resolve("Greedy.java"),
            """
            public class Greedy {
              public static void main(String[] arguments) {
                try {
                  System.out.println(new long[100_000_000].length);
                } catch (OutOfMemoryError e) {
                  System.out.println("goes on");
                }
              }
            }
            """);
    List<String> command = new ArrayList<>(List.of(JvmFlags.java()));
    command.addAll(flags);
    command.addAll(List.of("-Xmx64m", program.toString()));
    return new ChildProcess(command).run(LIMIT).exit();
  }

  @Test
  @DisplayName(
      "that is a service ends when its memory runs out, so that another can take its place")
  void service() throws Exception {
    assertNotEquals(0, exit(JvmFlags.service()));
  }

  @Test
  @DisplayName("that is a reader's goes on, as the reader's program says")
  void reader() throws Exception {
    assertEquals(0, exit(JvmFlags.small()));
  }
}
