package streamlab.notebook;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a kernel reports when a cell fails, made readable: the sentence first, then the rest of the
 * message, no colours, no frames of the kernel.
 *
 * @param type the exception's class as the reader would write it, such as {@code
 *     IllegalStateException}
 * @param sentence the first line of the message, or the compiler's first complaint
 * @param detail what else there is to read, possibly empty
 */
public record CellError(String type, String sentence, String detail) {

  private static final Pattern COLOURS = Pattern.compile("\u001b\\[[0-9;]*[A-Za-z]");

  /** Both kernels wrap what a cell throws and put the class before the message. */
  private static final Pattern WRAPPED =
      Pattern.compile("(?s)(?<type>[A-Za-z_$][\\w$]*(?:\\.[A-Za-z_$][\\w$]*)+)[,:] (?<message>.*)");

  private static final String EXPECTATION = "ExpectationFailed";
  private static final Pattern FRAME = Pattern.compile("\\s+at .*|\\s*\\.\\.\\. \\d+ more");
  private static final Pattern MARKED_SOURCE = Pattern.compile("\\|.*");

  /** Makes an error readable from the three fields of Jupyter's error message. */
  public static CellError of(String name, String value, List<String> traceback) {
    List<String> lines = traceback.stream().map(CellError::plain).flatMap(String::lines).toList();
    return name.endsWith("CompilationException")
        ? compiler(lines)
        : thrown(name, plain(value == null ? "" : value));
  }

  private static CellError compiler(List<String> lines) {
    String sentence =
        lines.stream()
            .filter(line -> !line.isBlank() && !MARKED_SOURCE.matcher(line).matches())
            .findFirst()
            .orElse("the cell does not compile");
    return new CellError("compiler", sentence.strip(), joined(lines));
  }

  private static CellError thrown(String name, String value) {
    Matcher wrapped = WRAPPED.matcher(value);
    String type = wrapped.matches() ? simple(wrapped.group("type")) : simple(name);
    String message = wrapped.matches() ? wrapped.group("message") : value;
    List<String> lines = message.lines().filter(line -> !FRAME.matcher(line).matches()).toList();
    if (type.equals(EXPECTATION)) {
      return expectation(type, lines);
    }
    String sentence = lines.stream().findFirst().orElse(type);
    return new CellError(type, sentence, joined(lines.stream().skip(1).toList()));
  }

  /** Short expectations fit in one sentence: "expected: 3, but was: 2". */
  private static CellError expectation(String type, List<String> lines) {
    List<String> plain = lines.stream().map(CellError::withoutCross).toList();
    return plain.size() == 2
        ? new CellError(type, String.join(", ", plain), "")
        : new CellError(type, plain.get(0), joined(lines.stream().skip(1).toList()));
  }

  private static String withoutCross(String line) {
    return line.replaceFirst("^✗ ", "").strip().replaceAll(" {2,}", " ");
  }

  /** {@code REPL.$JShell$11$Sentence} is {@code Sentence} to the one who wrote it. */
  private static String simple(String type) {
    String last = type.substring(type.lastIndexOf('.') + 1);
    return last.substring(last.lastIndexOf('$') + 1);
  }

  private static String joined(List<String> lines) {
    return lines.stream().collect(Collectors.joining("\n")).strip();
  }

  private static String plain(String text) {
    return COLOURS.matcher(text).replaceAll("");
  }

  /** The error as one line: its type, unless the sentence speaks for itself, and the sentence. */
  public String oneLine() {
    boolean speaks = type.equals("LabException") || type.equals(EXPECTATION);
    return speaks || sentence.equals(type) ? sentence : type + ": " + sentence;
  }
}
