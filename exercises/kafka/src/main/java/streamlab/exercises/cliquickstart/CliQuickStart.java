package streamlab.exercises.cliquickstart;

import java.util.List;

/** The classic quick start: create a topic, type into it, see what was typed. */
@FunctionalInterface
public interface CliQuickStart {

  /**
   * Three command lines, run one after the other.
   *
   * @param broker the address of a broker, such as {@code localhost:9092}
   * @param topic the name of the topic, which is not there yet
   * @return the command that creates the topic, the one that sends what is typed to it, and the one
   *     that shows the two records and ends
   */
  List<String> commands(String broker, String topic);
}
