package streamlab.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The layout of a page")
class LayoutTest {

  @Test
  @DisplayName("leaves alone what fits")
  void fits() {
    assertEquals(List.of("a", "", "b"), Layout.fit(Page.of("a", "", "b"), 20, 3));
  }

  @Test
  @DisplayName("wraps at blanks, and breaks a word that is too wide")
  void wraps() {
    assertEquals(
        List.of("one two", "three four", "12345678901", "2345"),
        Layout.fit(Page.of("one two three four", "123456789012345"), 11, 9));
  }

  @Test
  @DisplayName("cuts what is too long and says how much and where the rest is")
  void cuts() {
    Page page = new Page(List.of("1", "2", "3", "4"), "./lab grade one");
    assertEquals(List.of("1", "2", "… 2 more lines: ./lab grade one"), Layout.fit(page, 40, 3));
  }

  @Test
  @DisplayName("counts columns, not letters")
  void wide() {
    assertEquals(List.of("窓窓窓窓窓", "窓"), Layout.fit(Page.of("窓窓窓窓窓窓"), 11, 9));
  }

  @Test
  @DisplayName("lets nothing through that moves the cursor")
  void control() {
    assertEquals(List.of("ab    c?d"), Layout.fit(Page.of("a\u001b[2Jb\tc\u0007d"), 20, 9));
  }

  @Test
  @DisplayName("comes to an end on a screen without room")
  void noRoom() {
    assertEquals(List.of("… 2 more l"), Layout.fit(Page.of("aaaaa bbbbb"), 0, 0));
  }
}
