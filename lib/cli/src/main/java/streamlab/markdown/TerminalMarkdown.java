package streamlab.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import streamlab.show.Paragraph;

/**
 * Markdown as plain text: prose is broken at the width, tables are aligned, code keeps its lines.
 */
public final class TerminalMarkdown {

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private static final String INDENT = "    ";

  private final int width;

  private TerminalMarkdown(int width) {
    this.width = width;
  }

  /** The text's lines, none longer than the width but for code, paths and addresses. */
  public static List<String> lines(String markdown, int width) {
    return new TerminalMarkdown(width).blocks(PARSER.parse(markdown), true);
  }

  private List<String> blocks(Node parent, boolean apart) {
    List<String> lines = new ArrayList<>();
    for (Node each : children(parent, node -> true)) {
      if (apart && !lines.isEmpty()) {
        lines.add("");
      }
      lines.addAll(block(each));
    }
    return lines;
  }

  private List<String> block(Node node) {
    if (node instanceof Heading heading) {
      return heading(heading);
    } else if (node instanceof FencedCodeBlock code) {
      return indented(code.getLiteral());
    } else if (node instanceof IndentedCodeBlock code) {
      return indented(code.getLiteral());
    } else if (node instanceof HtmlBlock html) {
      return html.getLiteral().lines().toList();
    } else if (node instanceof ListBlock list) {
      return list(list);
    } else if (node instanceof BlockQuote) {
      return prefixed("  ", new TerminalMarkdown(width - 2).blocks(node, true));
    } else if (node instanceof ThematicBreak) {
      return List.of("-".repeat(width));
    } else if (node instanceof TableBlock table) {
      return table(table);
    }
    return Paragraph.lines("", InlineText.of(node), width);
  }

  private List<String> heading(Heading heading) {
    String text = InlineText.of(heading);
    List<String> lines = new ArrayList<>(Paragraph.lines("", text, width));
    lines.add((heading.getLevel() == 1 ? "=" : "-").repeat(Math.min(width, text.length())));
    return lines;
  }

  private static List<String> indented(String code) {
    return prefixed(INDENT, code.lines().toList());
  }

  private List<String> list(ListBlock list) {
    List<String> lines = new ArrayList<>();
    int number = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : 0;
    for (Node item : children(list, node -> true)) {
      String marker = list instanceof BulletList ? "- " : number++ + ". ";
      if (!list.isTight() && !lines.isEmpty()) {
        lines.add("");
      }
      List<String> content =
          new TerminalMarkdown(width - marker.length()).blocks(item, !list.isTight());
      String rest = " ".repeat(marker.length());
      for (int i = 0; i < content.size(); i++) {
        lines.add(((i == 0 ? marker : rest) + content.get(i)).stripTrailing());
      }
    }
    return lines;
  }

  private List<String> table(TableBlock table) {
    List<List<String>> rows = new ArrayList<>();
    for (Node part : children(table, node -> true)) {
      for (Node row : children(part, TableRow.class::isInstance)) {
        rows.add(children(row, node -> true).stream().map(InlineText::of).toList());
      }
    }
    return TextTable.lines(rows, width);
  }

  private static List<Node> children(Node parent, Predicate<Node> wanted) {
    List<Node> children = new ArrayList<>();
    for (Node each = parent.getFirstChild(); each != null; each = each.getNext()) {
      if (wanted.test(each)) {
        children.add(each);
      }
    }
    return children;
  }

  private static List<String> prefixed(String prefix, List<String> lines) {
    return lines.stream().map(line -> (prefix + line).stripTrailing()).toList();
  }
}
