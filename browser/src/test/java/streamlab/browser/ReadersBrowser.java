package streamlab.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The machine's Chromium without a screen, with a new and empty profile, and quiet: no network. */
final class ReadersBrowser implements AutoCloseable {

  private static final List<String> QUIET =
      List.of(
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright driver;
  private final Browser browser;

  private ReadersBrowser(Playwright driver, Browser browser) {
    this.driver = driver;
    this.browser = browser;
  }

  static ReadersBrowser start(Needs needs) {
    Map<String, String> variables = new HashMap<>();
    variables.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    needs.node().ifPresent(node -> variables.put("PLAYWRIGHT_NODEJS_PATH", node.toString()));
    Playwright driver = Playwright.create(new Playwright.CreateOptions().setEnv(variables));
    try {
      BrowserType.LaunchOptions options =
          new BrowserType.LaunchOptions()
              .setExecutablePath(needs.browser())
              .setHeadless(true)
              .setChromiumSandbox(!isRoot())
              .setArgs(QUIET);
      return new ReadersBrowser(driver, driver.chromium().launch(options));
    } catch (RuntimeException e) {
      driver.close();
      throw e;
    }
  }

  /** Chromium has no sandbox for root, who builds in containers. */
  private static boolean isRoot() {
    try {
      return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    } catch (java.io.IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /** A window as a reader opens it for the first time. */
  LabWindow window() {
    return new LabWindow(browser.newContext());
  }

  @Override
  public void close() {
    driver.close();
  }
}
