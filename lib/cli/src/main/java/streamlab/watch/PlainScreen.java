package streamlab.watch;

import java.io.PrintWriter;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;

/** Writes each page below the last one, in plain text, not longer than the terminal is high. */
final class PlainScreen implements Screen {

  static final int COLUMNS = 80;
  static final int ROWS = 24;

  private final Terminal terminal;

  PlainScreen(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void show(Page page, String bottomLine) {
    Size size = terminal.getSize();
    int columns = size.getColumns() > 0 ? size.getColumns() : COLUMNS;
    int rows = size.getRows() > 0 ? size.getRows() : ROWS;
    PrintWriter out = terminal.writer();
    out.print("\r\n");
    Layout.fit(page, columns, rows - 3).forEach(line -> out.print(line + "\r\n"));
    out.print(Layout.cut(bottomLine, columns - 1) + "\r\n");
    out.flush();
  }
}
