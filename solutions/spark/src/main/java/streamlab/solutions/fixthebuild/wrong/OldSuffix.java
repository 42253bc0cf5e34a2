package streamlab.solutions.fixthebuild.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.fixthebuild.OneVersion;

/** Mends the version of the package and not its suffix. */
@WrongAnswer(misconception = "suffixes-differ", failsAt = "packages")
public final class OldSuffix extends OneVersion {

  @Override
  public String submit(Versions versions) {
    return "spark-submit --class Consumer --packages org.apache.spark:spark-sql-kafka-0-10_2.11:"
        + versions.spark()
        + " ./consumer.jar rides";
  }
}
