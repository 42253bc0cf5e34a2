package streamlab.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BrowserTest {

  private static final String PAGE = "http://127.0.0.1:8888/lab?token=abc";

  @Test
  @DisplayName("each system opens pages its own way")
  void systems() {
    assertEquals(List.of("open", PAGE), Browser.command("Mac OS X", Map.of(), PAGE));
    assertEquals(
        List.of("rundll32", "url.dll,FileProtocolHandler", PAGE),
        Browser.command("Windows 11", Map.of(), PAGE));
    assertEquals(
        List.of("xdg-open", PAGE), Browser.command("Linux", Map.of("DISPLAY", ":0"), PAGE));
  }

  @Test
  @DisplayName("a Linux without a screen opens nothing")
  void noScreen() {
    assertEquals(List.of(), Browser.command("Linux", Map.of(), PAGE));
  }
}
