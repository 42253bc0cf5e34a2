package streamlab.spark.plan;

import java.util.ArrayList;
import java.util.List;
import streamlab.show.Drawable;
import streamlab.show.Drawing;
import streamlab.show.Html;

/**
 * A physical plan, for {@code show(…)}: operators from the sources at the top to the result at the
 * bottom, and the whole plan as Spark writes it, the result first.
 */
public final class ShownPlan implements Drawable {

  private final String what;
  private final Operator root;

  ShownPlan(String what, Operator root) {
    this.what = what;
    this.root = root;
  }

  String title() {
    long operators = root.all().count();
    return what + ": " + operators + (operators == 1 ? " operator" : " operators");
  }

  /** The names of the operators, as Spark writes them: from the result to the sources. */
  public List<String> operators() {
    return root.all().map(Operator::name).toList();
  }

  /** The whole plan, without the numbers that Spark makes up anew for each query. */
  public String toText() {
    List<String> lines = new ArrayList<>();
    lines.add(title());
    add(lines, root, "", "");
    return String.join("\n", lines);
  }

  private static void add(List<String> lines, Operator operator, String first, String others) {
    lines.add(first + operator.toText());
    for (int i = 0; i < operator.inputs().size(); i++) {
      boolean last = i == operator.inputs().size() - 1;
      add(
          lines,
          operator.inputs().get(i),
          others + (last ? "+- " : ":- "),
          others + (last ? "   " : ":  "));
    }
  }

  @Override
  public Drawing draw() {
    String text = toText();
    String whole =
        "<details><summary>the whole plan, the result first</summary>"
            + Html.preformatted(text)
            + "</details>";
    return new Drawing(PlanPicture.html(title(), root, text) + whole, text);
  }

  @Override
  public String toString() {
    return toText();
  }
}
