package streamlab.notebooks;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import streamlab.check.rule.Links;
import streamlab.notebook.Cell;
import streamlab.notebook.NotebookFile;

/** What text and pictures must be like. */
final class TextRules {

  private static final Pattern IMAGE = Pattern.compile("!\\[(?<alt>[^]]*)]\\((?<target>[^)]+)\\)");
  private static final Pattern HTML_IMAGE = Pattern.compile("(?s)<img\\b[^>]*>");
  private static final Pattern HTML_ALT = Pattern.compile("\\balt=[\"'][^\"']{5,}");
  private static final Pattern SVG = Pattern.compile("(?s)<svg\\b.*?</svg>");
  private static final Pattern MERMAID = Pattern.compile("(?s)```mermaid\\s.*?```");
  private static final Pattern DESCRIPTION = Pattern.compile("accDescr\\s*[:{]\\s*\\S");
  private static final Pattern NO_TWIN = Pattern.compile("svg\\([^;]*,\\s*\"\\s*\"\\s*\\)");

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "pictures-in-words",
              "says in words what each picture shows",
              TextRules::picturesWithoutWords),
          new Rule("links", "has no link that leads nowhere", TextRules::brokenLinks));

  private TextRules() {}

  private static List<String> picturesWithoutWords(NotebookFile notebook) {
    return FormRules.blame(notebook, TextRules::hidesAPicture, "has a picture without words");
  }

  private static boolean hidesAPicture(Cell cell) {
    if (cell.isCode()) {
      return NO_TWIN.matcher(cell.source()).find();
    }
    Stream<Boolean> sound =
        Stream.of(
                IMAGE.matcher(cell.source()).results().map(image -> !image.group(1).isBlank()),
                all(HTML_IMAGE, cell).map(image -> HTML_ALT.matcher(image).find()),
                all(SVG, cell).map(svg -> svg.contains("<title") || svg.contains("aria-label")),
                all(MERMAID, cell).map(drawing -> DESCRIPTION.matcher(drawing).find()))
            .flatMap(each -> each);
    return sound.anyMatch(each -> !each);
  }

  private static Stream<String> all(Pattern pattern, Cell cell) {
    return pattern.matcher(cell.source()).results().map(java.util.regex.MatchResult::group);
  }

  private static List<String> brokenLinks(NotebookFile notebook) {
    return notebook.cells().stream()
        .filter(cell -> !cell.isCode())
        .flatMap(
            cell ->
                Links.dead(notebook.file().getParent(), cell.source()).stream()
                    .map(target -> "cell " + cell.id() + " links to " + target))
        .toList();
  }
}
