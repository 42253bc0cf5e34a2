package streamlab.spark.grade.recovery;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines between a grader and the JVM that runs an answer for it. */
final class Wire {

  /** Begins a line of ours; what stands before it on the line, an answer has printed. */
  static final String OURS = "\u0001";

  /** The JVM takes a task. */
  static final String READY = "ready";

  /** The JVM asks for a class: its name follows. */
  static final String CLASS = "class";

  /** All queries have done what there was to do. */
  static final String DONE = "done";

  /** It failed: the reason follows. */
  static final String FAILED = "failed";

  private Wire() {}

  /** A line of several texts, whatever is in them. */
  static String line(String word, List<String> texts) {
    return Stream.concat(Stream.of(word), texts.stream().map(Wire::encoded))
        .collect(Collectors.joining(" "));
  }

  /** The word a line begins with. */
  static String word(String line) {
    return line.split(" ", 2)[0];
  }

  /** The texts of a line. */
  static List<String> texts(String line) {
    return Arrays.stream(line.split(" ", -1)).skip(1).map(Wire::decoded).toList();
  }

  static String encoded(String text) {
    return encoded(text.getBytes(StandardCharsets.UTF_8));
  }

  static String encoded(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  static String decoded(String text) {
    return new String(bytes(text), StandardCharsets.UTF_8);
  }

  static byte[] bytes(String text) {
    return Base64.getDecoder().decode(text);
  }
}
