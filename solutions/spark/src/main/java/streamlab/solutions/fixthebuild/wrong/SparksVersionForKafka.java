package streamlab.solutions.fixthebuild.wrong;

import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.fixthebuild.OneVersion;

/** One version for really everything. */
@WrongAnswer(misconception = "sparks-version-for-kafka", failsAt = "clientsVersion")
public final class SparksVersionForKafka extends OneVersion {

  @Override
  public List<String> dependencies(Versions versions) {
    return List.of(
        "org.apache.spark:spark-core_" + versions.scala() + ":" + versions.spark(),
        "org.apache.spark:spark-sql_" + versions.scala() + ":" + versions.spark(),
        "org.apache.spark:spark-sql-kafka-0-10_" + versions.scala() + ":" + versions.spark(),
        "org.apache.kafka:kafka-clients:" + versions.spark());
  }
}
