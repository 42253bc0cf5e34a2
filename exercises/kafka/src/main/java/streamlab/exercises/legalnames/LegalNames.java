package streamlab.exercises.legalnames;

import java.util.Set;

/**
 * Judges names for new topics, before a broker has to.
 *
 * <table>
 *   <caption>Examples; the topic {@code com.udacity.lesson_views} is there</caption>
 *   <tr><th>name</th><th>verdict</th></tr>
 *   <tr><td>{@code bad topic!}</td><td>refused</td></tr>
 *   <tr><td>{@code com_udacity_lesson_views}</td><td>refused</td></tr>
 *   <tr><td>{@code my-first-topic}</td><td>legal</td></tr>
 *   <tr><td>{@code com.udacity.streams.purchases}</td><td>conventional</td></tr>
 * </table>
 */
@FunctionalInterface
public interface LegalNames {

  /** What can be said about a name. */
  enum Verdict {
    /** Kafka will not create a topic of this name. */
    REFUSED,
    /** Kafka takes it; it does not follow the convention. */
    LEGAL,
    /** Kafka takes it, and it follows the convention. */
    CONVENTIONAL
  }

  /**
   * Judges a name.
   *
   * @param name the name of a topic to be created
   * @param topics the names of all topics that are there; {@code name} is none of them
   */
  Verdict judge(String name, Set<String> topics);
}
