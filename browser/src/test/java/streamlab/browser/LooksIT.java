package streamlab.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A page with one fault of each kind, beside the same without the fault. */
@DisplayName("Looking at a page finds")
class LooksIT {

  @Test
  @DisplayName("each fault that is in it, and none that is not")
  void faults() throws Exception {
    String html = Files.readString(Path.of("src/test/resources/streamlab/browser/faults.html"));
    try (ReadersBrowser browser = ReadersBrowser.start(Needs.orSkip());
        LabWindow window = browser.window()) {
      Page page = window.page();
      page.setContent(html);
      Looks looks = window.looks();
      Map<String, List<String>> found =
          Map.of(
              "error", looks.errors(),
              "cross", looks.crosses(),
              "tick", looks.ticks(),
              "broken", looks.brokenPictures(),
              "wordless", looks.withoutWords(),
              "wide", looks.tooWide(),
              "small", looks.tooSmall(),
              "faint", looks.tooFaint());
      assertTrue(looks.tooWide().contains("the page scrolls sideways"));
      for (Map.Entry<String, List<String>> each : found.entrySet()) {
        assertEquals(planted(page, each.getKey()), cells(each.getValue()), each::toString);
      }
    }
  }

  /** The cells that say of themselves that they have this fault. */
  private static List<String> planted(Page page, String fault) {
    return page.locator("." + fault).all().stream()
        .map(cell -> "cell " + cell.getAttribute("data-number"))
        .toList();
  }

  private static List<String> cells(List<String> complaints) {
    return complaints.stream()
        .filter(each -> each.startsWith("cell "))
        .map(each -> each.replaceFirst(",.*", ""))
        .distinct()
        .toList();
  }
}
