package streamlab.show;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How data are written in tables: as {@link Values#text}, and so that nothing can be taken for
 * something else. No value is {@code null}, the text "null" and texts that begin or end in blanks
 * stand in quotation marks, bytes are hexadecimal.
 */
public final class DataText {

  private static final int MOST_BYTES = 24;
  private static final HexFormat HEX = HexFormat.ofDelimiter(" ");

  private DataText() {}

  /** One value, whatever it is made of. */
  public static String of(Object value) {
    if (value instanceof CharSequence text) {
      return quoted(text.toString());
    }
    if (value instanceof byte[] bytes) {
      return hexadecimal(bytes);
    }
    if (value instanceof ByteBuffer buffer) {
      byte[] bytes = new byte[buffer.remaining()];
      buffer.duplicate().get(bytes);
      return hexadecimal(bytes);
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> of(entry.getKey()) + "=" + of(entry.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof Iterable<?> several && Values.holdsSeveral(value)) {
      List<String> texts = new ArrayList<>();
      several.forEach(each -> texts.add(of(each)));
      return texts.toString();
    }
    if (value != null && value.getClass().isArray()) {
      return of(Values.elements(value));
    }
    return Values.text(value);
  }

  private static String quoted(String text) {
    boolean misleading = text.isEmpty() || text.equals("null") || !text.strip().equals(text);
    return misleading ? "\"" + text + "\"" : text;
  }

  /** {@code 68 69 = "hi"}: bytes, and behind them the text where they are one. */
  private static String hexadecimal(byte[] bytes) {
    int shown = Math.min(bytes.length, MOST_BYTES);
    String hex = HEX.formatHex(bytes, 0, shown);
    String rest = shown < bytes.length ? " … (" + bytes.length + " bytes)" : "";
    String text = utf8(bytes).map(each -> " = \"" + each + "\"").orElse("");
    return bytes.length == 0 ? "(0 bytes)" : hex + rest + text;
  }

  /** Bytes as text, if they are text (UTF-8) that can be printed. */
  public static Optional<String> utf8(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean printable = text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n');
      return printable ? Optional.of(text) : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
