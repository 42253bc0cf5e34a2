package streamlab.browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a page complained of in the browser's console, in JupyterLab's code as well as in ours. */
final class ConsoleNotes {

  /** Nobody's fault: another program changed a network interface, and JupyterLab asks again. */
  private static final String NETWORK_CHANGED = "net::ERR_NETWORK_CHANGED";

  private final List<String> errors = new CopyOnWriteArrayList<>();

  ConsoleNotes(Page page) {
    page.onConsoleMessage(this::note);
    page.onPageError(error -> errors.add("uncaught: " + error));
  }

  private void note(ConsoleMessage message) {
    if (message.type().equals("error") && !message.text().contains(NETWORK_CHANGED)) {
      errors.add(message.text() + " (" + message.location() + ")");
    }
  }

  List<String> errors() {
    return List.copyOf(errors);
  }
}
