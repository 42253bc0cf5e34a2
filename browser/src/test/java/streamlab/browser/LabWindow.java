package streamlab.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** JupyterLab in a window of the browser, used as a reader uses it: by its menus. */
final class LabWindow implements AutoCloseable {

  /** What takes longer has gone wrong; the longest chapter runs for a minute on an idle machine. */
  static final Duration PATIENCE = Duration.ofSeconds(Integer.getInteger("browser.patience", 300));

  static final List<String> THEMES = List.of("JupyterLab Dark", "JupyterLab Light");
  static final List<Integer> WIDTHS = List.of(800, 1280);

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final int HEIGHT = 900;

  /** All cells are there and have a number, or one has failed and the rest will not run. */
  private static final String ALL_RUN =
      """
      (cells) => {
        const open = document.querySelector(".jp-NotebookPanel:not(.lm-mod-hidden) .jp-Notebook");
        if (open.querySelector("[data-mime-type='application/vnd.jupyter.error']")) return true;
        const prompts = [...open.querySelectorAll(".jp-CodeCell .jp-InputPrompt")];
        return prompts.length === cells && prompts.every((each) => /^\\[\\d+]:$/.test(each.textContent));
      }
      """;

  private final BrowserContext context;
  private final Page page;
  private final ConsoleNotes notes;
  private final Looks looks;

  LabWindow(BrowserContext context) {
    this.context = context;
    this.page = context.newPage();
    this.notes = new ConsoleNotes(page);
    this.looks = new Looks(page);
    page.setDefaultTimeout(PATIENCE.toMillis());
    resize(1280);
  }

  Page page() {
    return page;
  }

  ConsoleNotes notes() {
    return notes;
  }

  Looks looks() {
    return looks;
  }

  void resize(int width) {
    page.setViewportSize(width, HEIGHT);
  }

  /** Opens a page of the lab and waits until its notebook has a kernel. */
  void open(String address) {
    page.navigate(address);
    awaitKernel();
  }

  /** The kernel that the notebook names has started; nobody was asked to choose one. */
  void awaitKernel() {
    notebook().waitFor();
    page.locator("#jp-main-statusbar").getByText("| Idle").waitFor();
  }

  /** The notebook in front. */
  Locator notebook() {
    return page.locator(".jp-NotebookPanel:not(.lm-mod-hidden) .jp-Notebook");
  }

  /** The questions that JupyterLab asks in front of everything. */
  List<String> dialogs() {
    return page.locator(".jp-Dialog").allInnerTexts();
  }

  /** Runs the notebook in front, of which one knows how many cells of code it has. */
  void runAll(int cells) {
    menu("Run", "Run All Cells");
    page.waitForFunction(ALL_RUN, cells);
  }

  /** Chooses an entry of a menu, or of a menu in it. */
  void menu(String menu, String... entries) {
    Locator bar = page.getByRole(AriaRole.MENUBAR).first();
    bar.getByRole(AriaRole.MENUITEM, new Locator.GetByRoleOptions().setName(menu).setExact(true))
        .click();
    for (int i = 0; i < entries.length; i++) {
      Locator entry =
          page.locator(".lm-Menu-itemLabel")
              .getByText(entries[i], new Locator.GetByTextOptions().setExact(true));
      if (i < entries.length - 1) {
        entry.hover();
      } else {
        entry.click();
      }
    }
    Locator open = page.locator(".lm-Menu-itemLabel").first();
    open.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
  }

  /** Chooses a theme, such as {@code JupyterLab Dark}. */
  void theme(String name) {
    menu("Settings", "Theme", name);
    page.locator("body[data-jp-theme-name='" + name + "']").waitFor();
  }

  /** The notebooks that the one in front links to. */
  Set<String> linkedNotebooks() {
    Set<String> targets = new TreeSet<>();
    for (Locator link : links("").all()) {
      targets.add(URI.create(link.getAttribute("href")).getPath().replaceFirst(".*/", ""));
    }
    return targets;
  }

  /** Clicks on a link to a notebook and waits for it. */
  void follow(String target) {
    links(target).first().click();
    tab(target).waitFor();
    notebook().locator(".jp-Cell").first().waitFor();
  }

  private Locator links(String target) {
    return notebook().locator(".jp-RenderedMarkdown a[href*='" + target + "'][href*='.ipynb']");
  }

  /** The name on the tab in front. */
  String title() {
    return tab("").innerText();
  }

  private Locator tab(String title) {
    return page.locator("#jp-main-dock-panel .lm-TabBar-tab.lm-mod-current .lm-TabBar-tabLabel")
        .filter(new Locator.FilterOptions().setHasText(title));
  }

  /** Keeps what is on the screen now under {@code target/screenshots}. */
  void screenshot(String name) {
    String file = name.toLowerCase(Locale.ROOT).replace(' ', '-') + ".png";
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(file)));
  }

  @Override
  public void close() {
    context.close();
  }
}
