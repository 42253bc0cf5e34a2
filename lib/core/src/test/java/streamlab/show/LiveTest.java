package streamlab.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A live display")
class LiveTest {

  private final Clock clock = new Clock();
  private final List<String> drawn = Collections.synchronizedList(new ArrayList<>());
  private final Live live = new Live(drawing -> drawn.add(drawing.text()), clock);

  private void update(int state) {
    live.update("<b>" + state + "</b>", "state " + state);
  }

  @Test
  @DisplayName("draws four pictures a second of ten thousand, and the last one")
  void bounded() {
    for (int i = 1; i <= 10_000; i++) {
      update(i);
      clock.pass(1);
    }
    clock.pass(1_000);
    assertEquals(40, drawn.size());
    assertEquals("state 10000", drawn.get(39));
  }

  @Test
  @DisplayName("draws one picture of ten thousand that come at once, the last")
  void burst() {
    for (int i = 1; i <= 10_000; i++) {
      update(i);
    }
    clock.pass(10_000);
    assertEquals(List.of("state 10000"), drawn);
  }

  @Test
  @DisplayName("draws a single update after a long quiet at once")
  void quiet() {
    clock.pass(60_000);
    update(1);
    clock.pass(0);
    assertEquals(List.of("state 1"), drawn);
  }

  @Test
  @DisplayName("does not even draw what is never shown")
  void lazy() {
    AtomicInteger drawings = new AtomicInteger();
    for (int i = 0; i < 1_000; i++) {
      live.update(() -> new Drawing("", "number " + drawings.incrementAndGet()));
    }
    clock.pass(1_000);
    assertEquals(List.of("number 1"), drawn);
  }

  @Test
  @DisplayName("ends with its last picture at once, and nothing comes after it")
  void end() {
    update(1);
    live.end("", "the end");
    update(2);
    live.end("", "another end");
    clock.pass(1_000);
    assertEquals(List.of("the end"), drawn);
  }

  @Test
  @DisplayName("may be fed by several threads at once and ends with the end")
  void threads() throws Exception {
    List<String> shown = Collections.synchronizedList(new ArrayList<>());
    Live real = new Live(drawing -> shown.add(drawing.text()));
    List<Thread> threads = new ArrayList<>();
    for (int t = 0; t < 4; t++) {
      threads.add(
          new Thread(
              () -> {
                for (int i = 0; i < 10_000; i++) {
                  real.update("", "going on");
                }
              }));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    real.end("", "ended");
    assertEquals("ended", shown.get(shown.size() - 1));
    assertTrue(shown.size() < 100, () -> shown.size() + " pictures");
  }
}
