package streamlab.exercises.whichsettingwins;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.SparkSession;
import scala.Option;

/**
 * A session of its own on the running context, active as long as an answer works on it: whatever
 * the answer sets stays there, and a builder that is asked for a session gets it.
 */
final class Attempts implements AutoCloseable {

  private final SparkSession usual;
  private final SparkSession given;
  private final Map<String, String> before = new TreeMap<>();

  Attempts(SparkSession usual) {
    this.usual = usual;
    this.given = usual.newSession();
    for (String name : List.of("spark.sql.shuffle.partitions", "spark.sql.session.timeZone")) {
      before.put(name, value(name));
    }
    SparkSession.setActiveSession(given);
  }

  /** Which of these settings Spark refuses on a session that runs, sorted. */
  static List<String> refused(SparkSession session, Map<String, String> settings) {
    return settings.entrySet().stream()
        .filter(setting -> isRefused(session, setting.getKey(), setting.getValue()))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static boolean isRefused(SparkSession session, String name, String value) {
    try {
      session.conf().set(name, value);
      return false;
    } catch (Exception e) {
      // AnalysisException is a checked one that Scala does not declare.
      if (e instanceof AnalysisException) {
        return true;
      }
      throw e;
    }
  }

  SparkSession given() {
    return given;
  }

  /** What the session says to a setting now, or nothing. */
  String value(String name) {
    Option<String> value = given.conf().getOption(name);
    return value.isDefined() ? value.get() : "";
  }

  String before(String name) {
    return before.get(name);
  }

  @Override
  public void close() {
    SparkSession.setActiveSession(usual);
  }
}
