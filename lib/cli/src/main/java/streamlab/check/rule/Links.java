package streamlab.check.rule;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Links and images of a Markdown text that lead to a file. */
public final class Links {

  private static final Pattern LINK =
      Pattern.compile("(?<!\\\\)]\\((?<md>[^)\\s]+)[^)]*\\)|(?:href|src)=[\"'](?<html>[^\"']+)");
  private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`]*`");
  private static final Pattern ELSEWHERE = Pattern.compile("(https?|mailto|data):.*|#.*");

  private Links() {}

  /**
   * The targets that lead nowhere, as they are written.
   *
   * @param folder the folder of the file that holds the text
   */
  public static List<String> dead(Path folder, String markdown) {
    return targets(markdown)
        .filter(target -> !ELSEWHERE.matcher(target).matches())
        .filter(target -> !leadsSomewhere(folder, target))
        .toList();
  }

  /** What is written as code is no link. */
  private static Stream<String> targets(String text) {
    Matcher links = LINK.matcher(CODE.matcher(text).replaceAll(""));
    return links.results().map(link -> link.group(1) != null ? link.group(1) : link.group(2));
  }

  private static boolean leadsSomewhere(Path folder, String target) {
    String path = URLDecoder.decode(target.replaceFirst("#.*", ""), StandardCharsets.UTF_8);
    return Files.exists(folder.resolve(path));
  }
}
