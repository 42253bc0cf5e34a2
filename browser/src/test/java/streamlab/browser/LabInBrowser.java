package streamlab.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One lab and one browser for all tests; both end with the last of them. */
final class LabInBrowser implements BeforeAllCallback {

  /** A lab and a browser that belong together. */
  record Both(ServedLab lab, ReadersBrowser browser) implements AutoCloseable {

    private static Both start() {
      Needs needs = Needs.orSkip();
      try {
        Path folder = Files.createTempDirectory(Files.createDirectories(TARGET), "checkout");
        ServedLab lab = ServedLab.start(folder.resolve("lab"));
        try {
          return new Both(lab, ReadersBrowser.start(needs));
        } catch (RuntimeException e) {
          lab.close();
          throw e;
        }
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void close() throws Exception {
      try (lab) {
        browser.close();
      }
    }
  }

  private static final Path TARGET = Path.of("target", "checkouts").toAbsolutePath();
  private static Both both;

  /** What is running; begun by the extension. */
  static Both both() {
    return both;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    both =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.create(LabInBrowser.class))
            .computeIfAbsent(Both.class, key -> Both.start(), Both.class);
  }
}
