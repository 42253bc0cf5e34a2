package streamlab.exercises.cliquickstart;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import streamlab.home.LabHome;
import streamlab.service.kafka.CommandLineText;
import streamlab.service.kafka.KafkaTools;

/** One of an answer's lines, in a terminal. */
final class Console {

  /**
   * What the same line led to on another topic. A tool takes longer to start than to work, and many
   * answers differ in one line only.
   */
  private static final Map<String, String> OUTCOMES = new HashMap<>();

  private final String broker;
  private final String topic;
  private final String line;

  Console(String broker, String topic, String line) {
    this.broker = broker;
    this.topic = topic;
    this.line = line;
  }

  private List<String> words() {
    return CommandLineText.words(line);
  }

  /** The tool's name, without its folder and without {@code .sh}. */
  String tool() {
    List<String> words = words();
    return words.isEmpty()
        ? "nothing"
        : words.get(0).replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.(sh|bat)$", "");
  }

  /** The options with their values; a switch has an empty one. */
  Map<String, String> options() {
    Map<String, String> options = new LinkedHashMap<>();
    String last = "";
    for (String word : words()) {
      if (word.startsWith("--")) {
        String[] pair = word.split("=", 2);
        last = pair[0];
        options.put(last, pair.length == 2 ? pair[1] : "");
      } else if (!last.isEmpty()) {
        options.put(last, word);
      }
    }
    return options;
  }

  /** Runs the line with something typed into it, and gives what the tool printed. */
  String run(String typed) {
    List<String> words = words();
    return new KafkaTools(LabHome.find())
        .run(words.get(0), words.subList(1, words.size()), typed)
        .output();
  }

  /** What comes of the line, found out once for all lines that differ in names only. */
  String outcome(Callable<String> found) throws Exception {
    String general = line.replace(broker, "BROKER").replace(topic, "TOPIC");
    synchronized (OUTCOMES) {
      String known = OUTCOMES.get(general);
      if (known == null) {
        known = found.call();
        OUTCOMES.put(general, known);
      }
      return known;
    }
  }

  @Override
  public String toString() {
    return line;
  }
}
