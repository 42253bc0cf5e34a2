package streamlab.spark.grade.recovery;

import streamlab.home.LabHome;

/**
 * JVMs with Spark, one of them always ahead: a fact that needs one finds it ready, and while that
 * one works the next gets ready. What no fact took serves the next answer.
 */
final class RecoveryJvms {

  private static RecoveryJvm ahead;

  private RecoveryJvms() {}

  /** Has one get ready, when none does. */
  static synchronized void prepare() {
    if (ahead == null || !ahead.isAlive()) {
      ahead = RecoveryJvm.start(LabHome.find());
    }
  }

  /** One that nobody else uses; it has to be closed. */
  static synchronized RecoveryJvm take() {
    prepare();
    RecoveryJvm taken = ahead;
    ahead = RecoveryJvm.start(LabHome.find());
    return taken;
  }
}
