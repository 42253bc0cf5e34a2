package streamlab.exercises.modernisecommands;

import java.util.List;

/**
 * An old command sheet, rewritten for Kafka 4.
 *
 * <p>Eight lines that worked years ago: for each, the line that does the same today.
 */
@FunctionalInterface
public interface ModerniseCommands {

  /** The eight lines for Kafka 4, in the order of the old sheet. */
  List<String> sheet();
}
