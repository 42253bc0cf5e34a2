package streamlab.show;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Shows whatever a cell has at hand in the form that fits it. */
public final class Show {

  private Show() {}

  /** Shows a value: as a table where it has rows, as a picture where it is one, else as text. */
  public static void value(Object value) {
    value("", value);
  }

  /** As {@link #value(Object)}, with a line above. */
  public static void value(String caption, Object value) {
    if (value instanceof Table table) {
      table(caption.isEmpty() ? table : table.caption(caption));
    } else if (value instanceof Drawable drawable) {
      captioned(caption, drawable.draw());
    } else if (Forms.of(value).isPresent()) {
      value(caption, Forms.of(value).get());
    } else if (value instanceof ConsumerRecord<?, ?> record) {
      value(caption, List.of(record));
    } else if (value instanceof Map<?, ?> map) {
      table(Tables.of(map).caption(caption));
    } else if (value instanceof Iterable<?> several && Values.holdsSeveral(value)) {
      table(Tables.of(several).caption(caption));
    } else if (value instanceof Object[] array) {
      value(caption, Arrays.asList(array));
    } else if (value != null && value.getClass().isArray() && !(value instanceof byte[])) {
      value(caption, Values.elements(value));
    } else {
      String text = Values.text(value);
      captioned(caption, new Drawing(Html.preformatted(text), text));
    }
  }

  /** Shows a table. */
  public static void table(Table table) {
    Displays.show(table.toHtml(), table.toText());
  }

  /** Shows a page that has a text twin of its own. */
  public static void page(String html, String text) {
    Displays.show(html, text);
  }

  /** Shows that an expectation held. */
  public static void tick(String sentence) {
    Displays.show(
        "<div style=\"opacity:.8\"><span aria-hidden=\"true\">✓</span> "
            + Html.escaped(sentence)
            + "</div>",
        "✓ " + sentence);
  }

  private static void captioned(String caption, Drawing drawing) {
    if (caption.isEmpty()) {
      Displays.show(drawing.html(), drawing.text());
    } else {
      Displays.show(
          "<div>" + Html.escaped(caption) + "</div>" + drawing.html(),
          caption + "\n" + drawing.text());
    }
  }
}
