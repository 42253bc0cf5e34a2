package streamlab.solutions.fixthebuild.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.fixthebuild.OneVersion;

/** Ends the line with the jar. */
@WrongAnswer(misconception = "argument-lost", failsAt = "arguments")
public final class NoArgument extends OneVersion {

  @Override
  public String submit(Versions versions) {
    return "spark-submit --class Consumer --packages org.apache.spark:spark-sql-kafka-0-10_"
        + versions.scala()
        + ":"
        + versions.spark()
        + " ./consumer.jar";
  }
}
