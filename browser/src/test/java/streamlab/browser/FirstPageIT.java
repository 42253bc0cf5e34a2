package streamlab.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.NavigableSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page that {@code ./lab start} opens. */
@ExtendWith(LabInBrowser.class)
@DisplayName("The first page in a browser")
class FirstPageIT {

  private static final List<String> NONE = List.of();
  private static final String FIRST = "00-start-here.ipynb";

  private final ServedLab lab = LabInBrowser.both().lab();
  private LabWindow window;

  @BeforeEach
  void open() {
    window = LabInBrowser.both().browser().window();
    window.open(lab.address());
  }

  @AfterEach
  void close() throws IOException, InterruptedException {
    window.close();
    lab.endKernels();
  }

  @Test
  @DisplayName("opens at the address that the lab tells, and runs")
  void runs() {
    window.runAll(lab.codeCells(FIRST));
    window.screenshot("first-page");
    assertEquals(NONE, window.looks().errors());
    assertEquals(NONE, window.looks().crosses());
    assertEquals(NONE, window.looks().brokenPictures());
    assertEquals(NONE, window.looks().withoutWords());
    assertFalse(window.looks().tables().isEmpty());
    assertEquals(NONE, window.dialogs());
    assertEquals(NONE, window.notes().errors());
  }

  @Test
  @DisplayName("has links that open chapters in tabs of their own, one of each half tried")
  void links() {
    NavigableSet<String> targets = window.linkedNotebooks();
    assertTrue(targets.size() >= 3, targets::toString);
    for (String target : List.of(targets.first(), targets.last())) {
      window.follow(target);
      window.bringToFront(FIRST);
    }
    assertEquals(NONE, window.dialogs());
    assertEquals(NONE, window.notes().errors());
  }
}
