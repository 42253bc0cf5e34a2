package streamlab.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What can be seen of the notebook in front; {@code looks.js} does the looking. */
final class Looks {

  /** CSS pixels below which text is hard to read for many. */
  private static final int LEAST_PIXELS = 10;

  /** What WCAG 2 asks for text of normal size, level AA. */
  private static final double LEAST_CONTRAST = 4.5;

  private static final String SCRIPT = script();

  private final Page page;

  Looks(Page page) {
    this.page = page;
  }

  private static String script() {
    try (InputStream in = Looks.class.getResourceAsStream("looks.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Outputs that tell of an exception, or of something written to the error stream. */
  List<String> errors() {
    return ask("errors()");
  }

  /** Expectations that did not hold. */
  List<String> crosses() {
    return ask("crosses()");
  }

  /** Expectations that held. */
  List<String> ticks() {
    return ask("ticks()");
  }

  /** Tables that cells have drawn. */
  List<String> tables() {
    return ask("tables()");
  }

  /** Drawings in outputs and in texts. */
  List<String> pictures() {
    return ask("pictures()");
  }

  /** Pictures that stayed empty, and diagrams that stayed text. */
  List<String> brokenPictures() {
    return ask("brokenPictures()");
  }

  /** Pictures that tell nothing to a reader who does not see them. */
  List<String> withoutWords() {
    return ask("withoutWords()");
  }

  /** What reaches beyond the window and has no box of its own to scroll in. */
  List<String> tooWide() {
    return ask("tooWide()");
  }

  List<String> tooSmall() {
    return ask("tooSmall(" + LEAST_PIXELS + ")");
  }

  /** Text with too little contrast to what lies under it. */
  List<String> tooFaint() {
    return ask("tooFaint(" + LEAST_CONTRAST + ")");
  }

  /** Fails with all that is too wide, too small or too faint, seen in a named view. */
  void assertReadable(String view) {
    assertAll(
        view,
        () -> assertEquals(List.of(), tooWide()),
        () -> assertEquals(List.of(), tooSmall()),
        () -> assertEquals(List.of(), tooFaint()));
  }

  private List<String> ask(String question) {
    List<?> answer = (List<?>) page.evaluate(SCRIPT.strip() + "." + question);
    return answer.stream().map(String::valueOf).toList();
  }
}
