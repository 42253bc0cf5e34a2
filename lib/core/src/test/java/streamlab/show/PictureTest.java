package streamlab.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A picture")
class PictureTest {

  @Test
  @DisplayName("is announced by its words")
  void words() {
    Picture picture = new Picture("<svg></svg>", "two \"brokers\"");
    assertTrue(picture.toHtml().contains("aria-label=\"two &quot;brokers&quot;\""));
    assertEquals("[picture] two \"brokers\"", picture.toText());
  }

  @Test
  @DisplayName("without words is refused")
  void silent() {
    assertThrows(IllegalArgumentException.class, () -> new Picture("<svg></svg>", " "));
  }
}
