package streamlab.exercises.schemadrift;

import java.time.Instant;
import org.apache.kafka.clients.consumer.Consumer;

/**
 * Reads clicks from a topic whose producer changed without a word, and tells what is wrong.
 *
 * <p>A click in JSON: {@code
 * {"email":"ann@example.com","timestamp":"2024-01-15T09:00:01Z","uri":"/cart"}}
 */
@FunctionalInterface
public interface SchemaDrift {

  /** Takes what was read. */
  interface Report {

    /** A click, with all that a click has; nothing is {@code null}. */
    void click(String email, Instant timestamp, String uri);

    /**
     * A record that is no click.
     *
     * @param offset the record's
     * @param reason what is wrong; where a field is missing, with its name as the schema has it
     */
    void failed(long offset, String reason);
  }

  /**
   * Reads records and reports each: as a click or as a failure.
   *
   * @param consumer assigned to the topic's one partition and at its beginning; it stays open
   * @param count how many records to read before returning; so many are there
   * @param report takes clicks and failures, in the order of the records
   * @throws Exception when the topic can't be read
   */
  void read(Consumer<String, String> consumer, int count, Report report) throws Exception;
}
