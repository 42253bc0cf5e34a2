package streamlab.exercises.appendlog;

import java.util.List;

/**
 * A log by hand: entries are appended and read, and three rules tidy it up. Nothing else can change
 * it, and no entry ever gets another position.
 *
 * <pre>{@code
 * Log log = appendLog.open(3);
 * log.append("a", "a", 0);   // position 0
 * log.append("b", "b", 1);   // position 1
 * log.append("a", "a'", 2);  // position 2
 * log.read(1);               // 1:b, 2:a'
 * }</pre>
 */
@FunctionalInterface
public interface AppendLog {

  /**
   * An empty log.
   *
   * @param entriesPerFile how many entries a file takes; with the next entry the next file begins
   */
  Log open(int entriesPerFile);

  /**
   * An entry of a log.
   *
   * @param position its place, counted from 0
   * @param key whom it is about
   * @param value what is said
   * @param second when it was appended; never less than that of the entry before
   */
  record Entry(long position, String key, String value, int second) {}

  /** A log of entries in files. Only the newest file is written to. */
  interface Log {

    /** Writes an entry at the end and gives its position. */
    long append(String key, String value, int second);

    /**
     * The entries that are there, from this position on, in the order of their positions. The list
     * is the reader's own: whatever is done with it, the log stays as it is.
     */
    List<Entry> read(long from);

    /**
     * Keeps by age: a file goes when its newest entry is older than the limit, also the file that
     * is being written.
     *
     * @param maxAge the limit in seconds; an entry exactly as old may stay
     * @param now the second it is
     */
    void keepByAge(int maxAge, int now);

    /**
     * Keeps by size: the oldest file goes, and again the oldest, as long as no fewer entries remain
     * than the limit.
     *
     * @param limit a number of entries, at least 1
     */
    void keepBySize(int limit);

    /**
     * Keeps the last entry of each key, at its position. (How the entries then lie in files does
     * not matter: nothing is kept by age or size afterwards.)
     */
    void compact();
  }
}
