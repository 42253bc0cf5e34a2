package streamlab.show;

import java.util.Iterator;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Finds the place to show things in: a notebook's kernel if there is one, else standard output. */
public final class Displays {

  private static Display current;

  private Displays() {}

  /** Shows one thing where this program runs. */
  public static void show(String html, String text) {
    current().show(page(html), text);
  }

  /**
   * Shows one thing that changes.
   *
   * @return what takes its later pictures, from any thread, also when the cell has ended
   */
  public static Live live(String html, String text) {
    Updates place = current().live(page(html), text);
    return new Live(new Pages(place));
  }

  private static synchronized Display current() {
    if (current == null) {
      current = find().orElseGet(TerminalDisplay::new);
    }
    return current;
  }

  // Without this class JupyterLab takes dollar signs and backslashes for mathematics.
  private static String page(String html) {
    return "<div class=\"mathjax_ignore\">" + html + "</div>";
  }

  private static Optional<Display> find() {
    Iterator<ServiceLoader.Provider<Display>> providers =
        ServiceLoader.load(Display.class, Displays.class.getClassLoader()).stream().iterator();
    while (providers.hasNext()) {
      try {
        Display display = providers.next().get();
        if (display.isAvailable()) {
          return Optional.of(display);
        }
      } catch (ServiceConfigurationError | LinkageError e) {
        // An adapter whose kernel is not on the class path: the next one, then.
        continue;
      }
    }
    return Optional.empty();
  }

  /** Later pictures are pages like the first one. */
  private record Pages(Updates place) implements Updates {
    @Override
    public void update(Drawing drawing) {
      place.update(new Drawing(page(drawing.html()), drawing.text()));
    }

    @Override
    public void end(Drawing last) {
      place.end(new Drawing(page(last.html()), last.text()));
    }
  }
}
