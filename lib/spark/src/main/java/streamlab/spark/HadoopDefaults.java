package streamlab.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;

/**
 * Hadoop's settings without its lists of defaults. Spark sends the settings to the executors with
 * every stateful operator, and for a join of streams each time that its plan is copied: packing a
 * thousand entries, of which a laptop uses none, took a quarter of such a query's time. Whoever
 * reads a setting that is not there uses the same default, from the code.
 */
final class HadoopDefaults {

  /** The only ones that are not in the code, too: which class is a file system's second API. */
  private static final String IN_LISTS_ONLY = "fs.AbstractFileSystem.";

  private HadoopDefaults() {}

  /** Takes from the session's settings what nobody set. */
  static void leaveOut(SparkSession session) {
    // What all sessions share adds lists of its own when it is first asked for, and has all loaded
    // again.
    ((org.apache.spark.sql.classic.SparkSession) session).sharedState();
    Configuration settings = session.sparkContext().hadoopConfiguration();
    List<String> defaults = new ArrayList<>();
    for (Map.Entry<String, String> each : settings) {
      if (isDefault(settings, each.getKey())) {
        defaults.add(each.getKey());
      }
    }
    defaults.forEach(settings::unset);
  }

  private static boolean isDefault(Configuration settings, String name) {
    String[] sources = settings.getPropertySources(name);
    return sources != null
        && sources.length > 0
        && sources[sources.length - 1].endsWith("-default.xml")
        && !name.startsWith(IN_LISTS_ONLY);
  }
}
