package streamlab.grade.run;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;

/**
 * How long a fact may take here and now. The catalogue's seconds are for a machine with nothing
 * else to do; one that has four programs waiting for each processor takes four times as long, and
 * an answer is not wrong for that.
 */
public final class FactLimit {

  private static final double MOST = 6;

  private FactLimit() {}

  /**
   * The limit for a fact that begins now, in seconds: at least what the catalogue says, at most six
   * times as much.
   *
   * @param seconds what the catalogue says
   */
  public static double seconds(int seconds) {
    OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
    return seconds(seconds, system.getSystemLoadAverage(), system.getAvailableProcessors());
  }

  /** The load is negative where the system does not tell it. */
  static double seconds(int seconds, double load, int processors) {
    return seconds * Math.max(1, Math.min(MOST, load / processors));
  }
}
