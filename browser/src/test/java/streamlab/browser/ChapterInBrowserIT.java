package streamlab.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Chapters as a reader sees them after Run → Run All Cells. */
@ParameterizedClass(name = "chapter {0}")
@ValueSource(strings = {"03", "35"})
@ExtendWith(LabInBrowser.class)
@DisplayName("In a browser,")
class ChapterInBrowserIT {

  private static final List<String> NONE = List.of();

  private static LabWindow window;

  @Parameter private String chapter;

  @BeforeParameterizedClassInvocation
  static void run(String chapter) throws IOException {
    ServedLab lab = LabInBrowser.both().lab();
    String notebook = lab.chapter(chapter);
    window = LabInBrowser.both().browser().window();
    window.open(lab.address(notebook));
    window.runAll(lab.codeCells(notebook));
    window.screenshotOfFirstDrawing(chapter);
  }

  @AfterParameterizedClassInvocation
  static void close() throws IOException, InterruptedException {
    window.close();
    LabInBrowser.both().lab().endKernels();
  }

  @Test
  @DisplayName("no cell fails, and the notebook chooses its kernel without a question")
  void noErrors() {
    assertEquals(NONE, window.looks().errors());
    assertEquals(NONE, window.dialogs());
  }

  @Test
  @DisplayName("expectations end in ticks, none in a cross")
  void ticks() {
    assertFalse(window.looks().ticks().isEmpty());
    assertEquals(NONE, window.looks().crosses());
  }

  @Test
  @DisplayName("tables and pictures are drawn, and each picture is said in words, too")
  void pictures() {
    assertFalse(window.looks().tables().isEmpty());
    assertFalse(window.looks().pictures().isEmpty());
    assertEquals(NONE, window.looks().brokenPictures());
    assertEquals(NONE, window.looks().withoutWords());
  }

  @Test
  @DisplayName("everything can be read at 1280 and at 800 pixels, in the light theme and the dark")
  void readable() {
    for (String theme : LabWindow.THEMES) {
      window.theme(theme);
      for (int width : LabWindow.WIDTHS) {
        window.resize(width);
        window.screenshot(chapter + " " + theme + " " + width);
        window.looks().assertReadable(theme + " at " + width);
      }
    }
  }

  @Test
  @DisplayName("the browser's console has no error")
  void console() {
    assertEquals(NONE, window.notes().errors());
  }
}
