package streamlab.service.kafka.tool;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which name somebody meant who slipped while typing. */
final class NearestName {

  private NearestName() {}

  /** The nearest name; empty when none is near. */
  static Optional<String> to(String word, List<String> names) {
    if (word.isBlank()) {
      return Optional.empty();
    }
    int near = Math.max(2, word.length() / 3);
    Optional<String> slip =
        names.stream()
            .min(Comparator.comparingInt(name -> distance(word, name)))
            .filter(name -> distance(word, name) <= near);
    return slip.or(() -> names.stream().filter(name -> name.contains(word)).findFirst());
  }

  /** Letters to change, add or leave out to get from one word to the other (Levenshtein). */
  static int distance(String from, String to) {
    int[] before = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] now = new int[to.length() + 1];
      now[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int changed = before[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(changed, 1 + Math.min(before[j], now[j - 1]));
      }
      before = now;
    }
    return before[to.length()];
  }
}
