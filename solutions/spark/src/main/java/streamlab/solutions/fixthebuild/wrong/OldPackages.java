package streamlab.solutions.fixthebuild.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.fixthebuild.OneVersion;

/** Leaves the packages of the line as they were. */
@WrongAnswer(misconception = "packages-of-another-spark", failsAt = "packages")
public final class OldPackages extends OneVersion {

  @Override
  public String submit(Versions versions) {
    return "spark-submit --class Consumer --packages"
        + " org.apache.spark:spark-sql-kafka-0-10_2.11:2.3.4 ./consumer.jar rides";
  }
}
