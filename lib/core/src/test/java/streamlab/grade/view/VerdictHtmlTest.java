package streamlab.grade.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import streamlab.grade.result.CompileProblem;
import streamlab.grade.result.FactResult.Outcome;
import streamlab.grade.result.GradeResult;

@DisplayName("A verdict as HTML")
class VerdictHtmlTest {

  private static final GradeResult WRONG =
      GradeResult.of(
          "x",
          List.of(
              Grades.holds("a < b"),
              Grades.fails("<b>4</b>\n5", "<i>3</i>\n5", "key", "Round & up.")),
          false,
          "<script>alert(1)</script>",
          List.of("A \"note\"."),
          0.3);

  private static final List<GradeResult> ALL =
      List.of(
          WRONG,
          Grades.of(Grades.holds("one")),
          Grades.of(Grades.ended(Outcome.NOT_STARTED, "one", "Not started")),
          Grades.of(Grades.ended(Outcome.CRASHED, "one", "A: b", "MyA.java:3 in run")),
          Grades.of(Grades.ended(Outcome.TOO_SLOW, "one", "5 s", "MyA.java:3 in run")),
          Grades.refused(new CompileProblem("A.java", 1, 3, "  x", "bad")));

  @Test
  @DisplayName("escapes all that comes from the answer")
  void escaped() {
    String html = Grades.html(WRONG);
    assertFalse(html.contains("<script>"), html);
    assertFalse(html.contains("<b>4"), html);
    assertFalse(html.contains("<i>3"), html);
    assertTrue(html.contains("a &lt; b"), html);
    assertTrue(html.contains("Round &amp; up."), html);
  }

  @Test
  @DisplayName("names its columns and rows for those who listen")
  void headers() {
    String html = Grades.html(WRONG);
    assertTrue(html.contains("<th scope=\"col\" style=\"text-align:left\">expected</th>"), html);
    assertTrue(html.contains("<th scope=\"row\" style=\"text-align:left\">MB/s in all</th>"), html);
  }

  @Test
  @DisplayName("closes what it opens")
  void balanced() {
    for (GradeResult result : ALL) {
      String html = Grades.html(result);
      for (String tag : List.of("div", "table", "tr", "td", "th", "p", "ul", "li", "pre", "span")) {
        assertEquals(
            html.split("<" + tag + "[ >]", -1).length,
            html.split("</" + tag + ">", -1).length,
            html);
      }
    }
  }

  @Test
  @DisplayName("says what the text says")
  void sameContent() {
    for (GradeResult result : ALL) {
      String html = words(Grades.html(result).replaceAll("<[^>]*>", " "));
      for (String word : words(Grades.text(result)).split(" ")) {
        assertTrue(html.contains(word), word + " in " + html);
      }
    }
  }

  private static String words(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
        .replaceAll("[-+|]{2,}|\\|", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
