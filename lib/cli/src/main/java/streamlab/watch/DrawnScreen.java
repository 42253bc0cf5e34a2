package streamlab.watch;

import java.io.PrintWriter;
import java.util.List;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

/** Draws each page over the last one, with the bottom line in the last row. */
final class DrawnScreen implements Screen {

  private static final String CLEAR = "\u001b[H\u001b[2J";

  private final Terminal terminal;

  DrawnScreen(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void show(Page page, String bottomLine) {
    Size size = terminal.getSize();
    // A terminal that does not know its size says 0.
    int columns = size.getColumns() > 0 ? size.getColumns() : PlainScreen.COLUMNS;
    int rows = size.getRows() > 0 ? size.getRows() : PlainScreen.ROWS;
    List<String> lines = Layout.fit(page, columns, rows - 2);
    PrintWriter out = terminal.writer();
    out.print(CLEAR);
    lines.forEach(line -> out.print(coloured(line) + "\r\n"));
    // The last column stays free: some terminals scroll when it is written.
    String bottom = Layout.cut(bottomLine, columns - 1);
    out.print("\u001b[" + rows + ";1H" + styled(bottom, AttributedStyle.BOLD));
    out.flush();
  }

  /** What has a mark gets the mark's colour; the mark stays for those who don't see it. */
  private String coloured(String line) {
    String text = line.stripLeading();
    if (text.startsWith("✓")) {
      return styled(line, AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN));
    }
    if (text.startsWith("✗") || text.startsWith("≠")) {
      return styled(line, AttributedStyle.DEFAULT.foreground(AttributedStyle.RED));
    }
    return line;
  }

  private String styled(String text, AttributedStyle style) {
    return new AttributedString(text, style).toAnsi(terminal);
  }
}
