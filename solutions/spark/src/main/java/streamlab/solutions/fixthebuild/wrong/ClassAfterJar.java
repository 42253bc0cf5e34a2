package streamlab.solutions.fixthebuild.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.fixthebuild.OneVersion;

/** Mends the versions and leaves the class where it was. */
@WrongAnswer(misconception = "class-after-jar", failsAt = "mainClass")
public final class ClassAfterJar extends OneVersion {

  @Override
  public String submit(Versions versions) {
    return "spark-submit --packages org.apache.spark:spark-sql-kafka-0-10_"
        + versions.scala()
        + ":"
        + versions.spark()
        + " ./consumer.jar rides --class Consumer";
  }
}
