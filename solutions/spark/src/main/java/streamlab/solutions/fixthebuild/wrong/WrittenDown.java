package streamlab.solutions.fixthebuild.wrong;

import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.fixthebuild.OneVersion;

/** Writes the versions of the task down. */
@WrongAnswer(misconception = "fixed-versions", failsAt = "otherSpark")
public final class WrittenDown extends OneVersion {

  @Override
  public List<String> dependencies(Versions versions) {
    return List.of(
        "org.apache.spark:spark-core_2.13:4.0.1",
        "org.apache.spark:spark-sql_2.13:4.0.1",
        "org.apache.spark:spark-sql-kafka-0-10_2.13:4.0.1",
        "org.apache.kafka:kafka-clients:3.9.1");
  }
}
