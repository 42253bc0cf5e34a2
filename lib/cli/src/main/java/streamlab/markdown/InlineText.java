package streamlab.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** What stands inside a paragraph, as plain text: links with their address, code in its marks. */
final class InlineText extends AbstractVisitor {

  private final StringBuilder text = new StringBuilder();

  static String of(Node node) {
    InlineText inline = new InlineText();
    inline.visitChildren(node);
    return inline.text.toString();
  }

  @Override
  public void visit(Text node) {
    text.append(node.getLiteral());
  }

  @Override
  public void visit(Code node) {
    text.append('`').append(node.getLiteral()).append('`');
  }

  @Override
  public void visit(SoftLineBreak node) {
    text.append(' ');
  }

  @Override
  public void visit(HardLineBreak node) {
    text.append('\n');
  }

  @Override
  public void visit(HtmlInline node) {
    if (node.getLiteral().matches("<br\\s*/?>")) {
      text.append('\n');
    }
  }

  @Override
  public void visit(Link node) {
    int begin = text.length();
    visitChildren(node);
    if (!text.substring(begin).equals(node.getDestination())) {
      text.append(" (").append(node.getDestination()).append(')');
    }
  }

  @Override
  public void visit(Image node) {
    text.append("[picture: ");
    visitChildren(node);
    text.append(']');
  }
}
