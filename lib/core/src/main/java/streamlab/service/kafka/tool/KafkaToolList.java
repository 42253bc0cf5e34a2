package streamlab.service.kafka.tool;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import streamlab.error.LabException;

/** All tools there are, found by the names that people use for them. */
public final class KafkaToolList {

  private static final List<KafkaTool> ALL = read();

  private KafkaToolList() {}

  /** The tools in the order of their names. */
  public static List<KafkaTool> all() {
    return ALL;
  }

  /**
   * The tool with this name: {@code topics}, {@code kafka-topics}, {@code kafka-topics.sh}, {@code
   * bin/kafka-topics.sh} are the same.
   *
   * @throws LabException when there is none, with the nearest name and all names
   */
  public static KafkaTool named(String word) {
    String name =
        word.replaceFirst("^.*[/\\\\]", "")
            .replaceFirst("\\.(sh|bat)$", "")
            .replaceFirst("^kafka-", "");
    return ALL.stream()
        .filter(tool -> tool.name().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(word, name));
  }

  private static LabException unknown(String word, String name) {
    List<String> names = ALL.stream().map(KafkaTool::name).toList();
    String meant =
        NearestName.to(name, names)
            .map(near -> ": did you mean " + near + "? Here are ")
            .orElse("; there are ");
    return new LabException(
        "Kafka has no tool \"" + word + "\" here" + meant + String.join(", ", names) + ".");
  }

  private static List<KafkaTool> read() {
    try (InputStream in = KafkaToolList.class.getResourceAsStream("tools.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(cells -> new KafkaTool(cells[0], cells[1], address(cells[2]), cells[3]))
          .collect(Collectors.toUnmodifiableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static KafkaTool.Address address(String word) {
    return KafkaTool.Address.valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
