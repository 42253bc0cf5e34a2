package streamlab.spark.restart;

import java.util.concurrent.locks.LockSupport;

/**
 * A place in a job at which another program may kill its JVM. The job comes to it, says so and
 * stands still; what follows never happens, whatever the machine's speed.
 */
public final class KillPoint {

  /** The system property with the name of the point to stand still at. */
  static final String PROPERTY = "streamlab.kill.at";

  /** Begins the line that says where the job stands. */
  public static final String STANDS = "\u0001stands at ";

  private KillPoint() {}

  /**
   * Has this JVM stand still at a point from now on.
   *
   * @param name as {@link Job#killAt} takes it
   */
  public static void standAt(String name) {
    System.setProperty(PROPERTY, name);
  }

  /** Goes on, unless this is the point at which the job is to be killed. */
  public static void at(String name) {
    if (!name.isEmpty() && name.equals(System.getProperty(PROPERTY))) {
      standStill(name);
    }
  }

  static void standStill(String name) {
    System.out.println(STANDS + name);
    System.out.flush();
    while (true) {
      LockSupport.park();
    }
  }
}
