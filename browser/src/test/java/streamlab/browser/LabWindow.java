package streamlab.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** JupyterLab in a window of the browser, used as a reader uses it: by its menus. */
final class LabWindow implements AutoCloseable {

  /** What takes longer has gone wrong; the longest chapter runs for a minute on an idle machine. */
  static final Duration PATIENCE = Duration.ofMinutes(10);

  static final List<String> THEMES = List.of("JupyterLab Dark", "JupyterLab Light");
  static final List<Integer> WIDTHS = List.of(800, 1280);

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final int HEIGHT = 900;

  private static final String TAB = "#jp-main-dock-panel .lm-TabBar-tab";
  private static final String TAB_IN_FRONT = TAB + ".lm-mod-current .lm-TabBar-tabLabel";

  /** JupyterLab puts a long notebook on the page bit by bit and tells how many cells it has. */
  private static final String ALL_PLACED =
      """
      () => {
        const cells = /Cell \\d+\\/(\\d+)/.exec(document.querySelector("#jp-main-statusbar")?.innerText);
        const open = document.querySelector(".jp-NotebookPanel:not(.lm-mod-hidden) .jp-Notebook");
        return cells && Number(cells[1]) > 0
          && open.querySelectorAll(".jp-Cell").length === Number(cells[1]);
      }
      """;

  private static final String TO_THE_MIDDLE = "it => it.scrollIntoView({block: 'center'})";

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

  /**
   * The kernel that the notebook names is connected; nobody was asked to choose one. JupyterLab
   * calls it "Unknown" until it has worked for the first time.
   */
  private void awaitKernel() {
    notebook().waitFor();
    page.waitForFunction(ALL_PLACED);
    page.locator("#jp-main-statusbar").getByText(Pattern.compile("\\| (Idle|Unknown)")).waitFor();
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
    try {
      page.waitForFunction(ALL_RUN, cells);
    } catch (TimeoutError e) {
      screenshot("not all cells have run");
      throw e;
    }
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
    page.waitForFunction("name => document.body.dataset.jpThemeName === name", name);
  }

  /** The notebooks that the one in front links to. */
  NavigableSet<String> linkedNotebooks() {
    NavigableSet<String> targets = new TreeSet<>();
    links(".ipynb").first().waitFor();
    for (Locator link : links(".ipynb").all()) {
      targets.add(URI.create(link.getAttribute("href")).getPath().replaceFirst(".*/", ""));
    }
    return targets;
  }

  /** Clicks on a link to a notebook and waits for its text. */
  void follow(String target) {
    links(target).first().click();
    awaitInFront(target);
    notebook().locator(".jp-Cell").first().waitFor();
  }

  private Locator links(String target) {
    return notebook().locator(".jp-RenderedMarkdown a[href*='" + target + "']");
  }

  /** Clicks on the tab of an open notebook. */
  void bringToFront(String notebook) {
    Locator tab = page.locator(TAB + " .lm-TabBar-tabLabel");
    tab.getByText(notebook, new Locator.GetByTextOptions().setExact(true)).click();
    awaitInFront(notebook);
  }

  private void awaitInFront(String notebook) {
    LocatorAssertions.HasTextOptions patience =
        new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE.toMillis());
    assertThat(page.locator(TAB_IN_FRONT)).hasText(notebook, patience);
  }

  /** Keeps what is on the screen now under {@code target/screenshots}. */
  void screenshot(String name) {
    String file = name.toLowerCase(Locale.ROOT).replace(' ', '-') + ".png";
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(file)));
  }

  /** As {@link #screenshot}, with the first drawing that a cell has made, where one has. */
  void screenshotOfFirstDrawing(String name) {
    Locator drawings = notebook().locator(".jp-OutputArea-output svg[height]");
    if (drawings.count() > 0) {
      // Cells on the way get their height when they are first seen: hence twice.
      drawings.first().evaluate(TO_THE_MIDDLE);
      drawings.first().scrollIntoViewIfNeeded();
      drawings.first().evaluate(TO_THE_MIDDLE);
    }
    screenshot(name);
  }

  @Override
  public void close() {
    context.close();
  }
}
