package streamlab.launch;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Opens a page in the reader's browser, where there is one; the address is printed anyway. */
public final class Browser {

  private Browser() {}

  /** Tries to open the page and does not wait for it. */
  public static void open(String address) {
    List<String> command = command(System.getProperty("os.name"), System.getenv(), address);
    if (command.isEmpty()) {
      return;
    }
    try {
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .getOutputStream()
          .close();
    } catch (IOException e) {
      // No such program here: the reader opens the address that is printed.
      return;
    }
  }

  /** The system's own way to open a page; empty where there is no screen to open it on. */
  static List<String> command(String system, Map<String, String> environment, String address) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", address);
    }
    if (name.startsWith("mac")) {
      return List.of("open", address);
    }
    boolean screen =
        environment.containsKey("DISPLAY")
            || environment.containsKey("WAYLAND_DISPLAY")
            || environment.containsKey("WSL_DISTRO_NAME");
    return screen ? List.of("xdg-open", address) : List.of();
  }
}
