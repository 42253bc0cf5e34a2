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
  public static synchronized void show(String html, String text) {
    if (current == null) {
      current = find().orElse(new StandardOutput());
    }
    // Without this class JupyterLab takes dollar signs and backslashes for mathematics.
    current.show("<div class=\"mathjax_ignore\">" + html + "</div>", text);
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

  private static final class StandardOutput implements Display {
    @Override
    public boolean isAvailable() {
      return true;
    }

    @Override
    public void show(String html, String text) {
      System.out.println(text);
    }
  }
}
