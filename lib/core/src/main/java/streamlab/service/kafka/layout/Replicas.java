package streamlab.service.kafka.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who keeps a partition, by broker ids.
 *
 * @param leader who takes and gives its records; nobody when no copy that may lead is up
 * @param all the brokers that have a copy, the preferred leader first
 * @param inSync those whose copy is complete (the ISR)
 */
public record Replicas(Optional<Integer> leader, List<Integer> all, List<Integer> inSync) {

  /** The brokers whose copy is behind, or that are down. */
  public List<Integer> outOfSync() {
    return all.stream().filter(broker -> !inSync.contains(broker)).toList();
  }

  /** All of it in a line. */
  public String toText() {
    String text =
        leader.map(broker -> "leader " + broker).orElse("NO LEADER")
            + ", replicas "
            + list(all)
            + ", in sync "
            + list(inSync);
    return outOfSync().isEmpty() ? text : text + ", NOT in sync " + list(outOfSync());
  }

  private static String list(List<Integer> brokers) {
    return brokers.isEmpty()
        ? "none"
        : brokers.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }
}
