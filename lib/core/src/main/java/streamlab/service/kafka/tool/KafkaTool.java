package streamlab.service.kafka.tool;

/**
 * One of Kafka's command-line tools.
 *
 * @param name the name of its script without {@code kafka-} and {@code .sh}, such as {@code topics}
 * @param mainClass the class that the script runs
 * @param address how the tool is told the cluster
 * @param description what it is for, in a line
 */
public record KafkaTool(String name, String mainClass, Address address, String description) {

  /** How a tool takes the address of a cluster. */
  public enum Address {
    /** By {@code --bootstrap-server}, before any subcommand. */
    FIRST,
    /** By {@code --bootstrap-server}, behind the subcommand. */
    LAST,
    /** By {@code --broker-list}. */
    BROKER_LIST,
    /** Not at all, or in words that only the reader can order. */
    NONE
  }
}
