package streamlab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import streamlab.home.LabHome;

@DisplayName("The summary of several grades")
class SummaryPageTest {

  @Test
  @DisplayName("as text has a line per exercise and the sum")
  void text() {
    assertEquals(
        """
        exercise  | verdict          | points
        ----------+------------------+--------
        wrong-one | wrong            | 1 of 4
        right-one | passed           | 2 of 2
        typo      | does not compile | 0 of 4
        in all    | 1 of 3 passed    | 3 of 10\
        """,
        SummaryPage.table(Samples.all()).toText());
  }

  @Test
  @DisplayName("as a page holds every verdict in full, escaped, without scripts")
  void page() {
    String page = SummaryPage.html(LabHome.at(Path.of("/course")), Samples.all());
    assertTrue(page.contains("<h2>Title of wrong-one</h2>"), page);
    assertTrue(page.contains("Round up &amp; on."), page);
    assertTrue(page.contains("&lt;tag&gt;"), page);
    assertFalse(page.contains("<script"), page);
    assertTrue(page.contains("lang=\"en\""), page);
  }
}
