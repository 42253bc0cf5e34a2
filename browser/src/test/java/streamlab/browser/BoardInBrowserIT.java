package streamlab.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The board of a query that goes on when all cells have ended. */
@ExtendWith(LabInBrowser.class)
@DisplayName("In a browser, the board of a running query")
class BoardInBrowserIT {

  private static final List<String> NONE = List.of();
  private static final Path NOTEBOOK = Path.of("src/test/resources/90-board.ipynb");

  /** The board shows another micro-batch than the one it is told of. */
  private static final String SHOWS_ANOTHER =
      "seen => document.querySelector('.jp-OutputArea-output table').innerText !== seen";

  private static LabWindow window;

  @BeforeAll
  static void run() throws IOException {
    ServedLab lab = LabInBrowser.both().lab();
    lab.plant(NOTEBOOK);
    String notebook = NOTEBOOK.getFileName().toString();
    window = LabInBrowser.both().browser().window();
    window.open(lab.address(notebook));
    window.runAll(lab.codeCells(notebook));
  }

  @AfterAll
  static void close() throws IOException, InterruptedException {
    window.close();
    LabInBrowser.both().lab().endKernels();
  }

  @Test
  @DisplayName("changes again and again after its cell and a later one have ended")
  void goesOn() {
    Locator board = window.notebook().locator(".jp-OutputArea-output table").first();
    for (int change = 0; change < 3; change++) {
      window.page().waitForFunction(SHOWS_ANOTHER, board.innerText());
    }
    assertTrue(board.innerText().contains("ticks"), board::innerText);
    assertEquals(NONE, window.looks().errors());
    assertEquals(NONE, window.notes().errors());
  }

  @Test
  @DisplayName("is drawn, said in words and can be read in both themes and at both widths")
  void readable() {
    for (String theme : LabWindow.THEMES) {
      window.theme(theme);
      for (int width : LabWindow.WIDTHS) {
        window.resize(width);
        window.looks().assertReadable(theme + " at " + width);
      }
    }
    window.screenshot("board");
    assertTrue(window.looks().pictures().size() >= 2, "the bar of phases and the curve");
    assertEquals(NONE, window.looks().withoutWords());
  }
}
