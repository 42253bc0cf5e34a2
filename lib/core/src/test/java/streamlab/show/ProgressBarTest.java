package streamlab.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A progress bar")
class ProgressBarTest {

  private final Clock clock = new Clock();
  private final List<String> shown = new ArrayList<>();
  private long done;

  private ProgressBar bar(boolean stays) {
    return new ProgressBar(
        "counting", () -> Optional.of(new Steps(done, 40, "tasks")), stays, this::live, clock);
  }

  private boolean pass(long millis) {
    clock.pass(millis);
    return true;
  }

  private Live live(String html, String text) {
    shown.add(text);
    return new Live(drawing -> shown.add(drawing.text()), clock);
  }

  @Test
  @DisplayName("is not shown of work that takes less than a second")
  void shortWork() {
    bar(true).during(() -> pass(999));
    clock.pass(10_000);
    assertEquals(List.of(), shown);
  }

  @Test
  @DisplayName("shows after a second how far the work is, and at its end how long it took")
  void longWork() {
    String result =
        bar(true)
            .during(
                () -> {
                  done = 10;
                  pass(1_000);
                  done = 39;
                  pass(9_000);
                  done = 40;
                  return "result";
                });
    assertEquals("result", result);
    assertEquals("counting █████░░░░░░░░░░░░░░░ 10 of 40 tasks, 1.0 s", shown.get(0));
    assertEquals(
        "counting ████████████████████ 40 of 40 tasks, 10.0 s", shown.get(shown.size() - 1));
    assertTrue(shown.size() <= 38, () -> shown.size() + " pictures in nine seconds");
    clock.pass(10_000);
    assertTrue(shown.size() <= 38, "nothing after the end");
  }

  @Test
  @DisplayName("goes away with the work where it is not the thing itself")
  void passing() {
    bar(false).during(() -> pass(1_500));
    assertEquals("", shown.get(shown.size() - 1));
  }

  @Test
  @DisplayName("is not shown as long as nobody knows how far the work is")
  void unknown() {
    ProgressBar bar = new ProgressBar("reading", Optional::empty, true, this::live, clock);
    bar.during(() -> pass(60_000));
    assertEquals(List.of(), shown);
  }

  @Test
  @DisplayName("is a drawing announced in words on a page")
  void page() {
    String html = new Steps(1_000, 4_000, "offsets").draw("a <b>", Duration.ofSeconds(2)).html();
    String label = "aria-label=\"a &lt;b&gt;: 1,000 of 4,000 offsets, 2.0 s\"";
    assertTrue(html.contains("role=\"img\" " + label), html);
  }
}
