package streamlab.show;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.streams.Topology;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Without a notebook, as in JShell, show")
class ShowTest {

  private static String printed(Runnable showing) {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      showing.run();
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8).strip();
  }

  @Test
  @DisplayName("prints the words of what draws itself, below the caption")
  void drawable() {
    Drawable drawable = () -> new Drawing("<svg/>", "two boxes");
    assertEquals("two boxes", printed(() -> Show.value(drawable)));
    assertEquals("look:\ntwo boxes", printed(() -> Show.value("look:", drawable)));
  }

  @Test
  @DisplayName("finds the form of a value that the library does not own")
  void form() {
    Topology topology = new Topology().addSource("in", "lines");
    assertEquals(
        "Topology: 1 sub-topology, 1 node\nSub-topology 0\n  source in reads lines",
        printed(() -> Show.value(topology)));
  }

  @Test
  @DisplayName("takes a file's path as one thing, alone and in a table")
  void path() {
    Path path = Path.of("data", "orders.csv");
    assertEquals(path.toString(), printed(() -> Show.value(path)));
    assertEquals("[" + path + "]", Values.text(List.of(path)));
  }

  @Test
  @DisplayName("prints tables with their types")
  void table() {
    assertEquals(
        "numbers\nvalue\nString\n------\na", printed(() -> Show.value("numbers", List.of("a"))));
  }
}
