package streamlab.spark.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Spark writes behind an operator's name, in parts. Numbers that Spark makes up anew for each
 * query (of columns, plans and runs) are left out, and so are folders of checkpoints: the same
 * query is told the same way each time.
 */
final class Details {

  private static final Pattern STATE =
      Pattern.compile(
          "state info \\[ checkpoint = .*?, runId = [^,]*, opId = (\\d+), ver = (\\d+),"
              + " numPartitions = (\\d+)\\](?: stateStoreCkptIds = [^,\\s]+)?");
  private static final Pattern NAMED = Pattern.compile("(\\w+)=\\[");

  private Details() {}

  static List<String> of(String name, String described) {
    String text = described.strip();
    if (text.startsWith(name)) {
      text = text.substring(name.length()).strip();
    }
    text = cleaned(text);
    if (text.startsWith("(") && text.endsWith(")") && closing(text, 0) == text.length() - 1) {
      text = text.substring(1, text.length() - 1);
    }
    List<String> parts = new ArrayList<>();
    for (String part : parts(text)) {
      String plain = unwrapped(part);
      if (!plain.isBlank()) {
        parts.add(plain);
      }
    }
    return parts;
  }

  static String cleaned(String text) {
    String plain = STATE.matcher(text).replaceAll("state: operator $1, version $2, $3 partitions");
    return plain
        .replaceAll("#\\d+L?", "")
        .replaceAll(",? ?\\[?plan_id=\\d+\\]?", "")
        .replace(", ENSURE_REQUIREMENTS", "")
        .replaceAll("@[0-9a-f]{6,}", "")
        .replace(Long.toString(Long.MIN_VALUE), "no watermark")
        .replaceAll("\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b,? ?", "")
        .strip();
  }

  /** Splits at commas that stand in no brackets, and keeps {@code hashpartitioning(a, 2)} whole. */
  private static List<String> parts(String text) {
    if (text.startsWith("[") && closing(text, 0) == text.length() - 1) {
      return List.of(text);
    }
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[' || c == '{') {
        depth++;
      } else if (c == ')' || c == ']' || c == '}') {
        depth--;
      } else if (c == ',' && depth == 0 && text.startsWith(" ", i + 1) && splits(text, i)) {
        parts.add(text.substring(begin, i).strip());
        begin = i + 1;
      }
    }
    parts.add(text.substring(begin).strip());
    return parts;
  }

  /** Lists and what has a name are parts of their own. */
  private static boolean splits(String text, int comma) {
    String rest = text.substring(comma + 2);
    return text.charAt(comma - 1) == ']'
        || rest.startsWith("[")
        || rest.startsWith("state:")
        || rest.matches("(?s)\\w+=.*|\\w+: .*");
  }

  /** {@code keys=[a, b]} as {@code keys: a, b}; empty lists say nothing. */
  private static String unwrapped(String part) {
    Matcher named = NAMED.matcher(part);
    if (named.lookingAt() && closing(part, named.end() - 1) == part.length() - 1) {
      String content = part.substring(named.end(), part.length() - 1);
      return content.isBlank() ? "" : named.group(1) + ": " + content;
    }
    if (part.startsWith("[") && closing(part, 0) == part.length() - 1) {
      return part.substring(1, part.length() - 1);
    }
    return part;
  }

  /** Where the bracket that opens at a place is closed; -1 when it is not. */
  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[' || c == '{') {
        depth++;
      } else if (c == ')' || c == ']' || c == '}') {
        depth--;
        if (depth == 0) {
          return i;
        }
      }
    }
    return -1;
  }
}
