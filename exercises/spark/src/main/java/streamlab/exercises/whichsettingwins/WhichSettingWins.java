package streamlab.exercises.whichsettingwins;

import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.SparkSession;

/**
 * Which settings are in effect, and which came too late?
 *
 * <p>First predicted for the program of the task, then done: settings that take effect at run time
 * are set on a session that runs, the others have to wait for the next start.
 */
public interface WhichSettingWins {

  /**
   * What is expected of the task's program.
   *
   * @param master what {@code spark.sparkContext().master()} says at its end
   * @param contextName what {@code spark.sparkContext().appName()} says
   * @param sessionName what {@code spark.conf().get("spark.app.name")} says
   * @param refused the names of those of its six settings at which Spark throws an error
   */
  record Predictions(String master, String contextName, String sessionName, Set<String> refused) {}

  /** What you expect of the task's program; worked out by hand, before you run anything. */
  Predictions predictions();

  /**
   * Sets what takes effect at run time, on this session and no other, and hands back the rest.
   *
   * @param running a session that runs, and goes on running
   * @param wanted names of settings and the values they shall have
   * @return the settings that have to be given to a builder before the next start, with their
   *     values
   */
  Map<String, String> forTheBuilder(SparkSession running, Map<String, String> wanted);
}
