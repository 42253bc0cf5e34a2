package streamlab.solutions.fixthebuild.wrong;

import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.fixthebuild.OneVersion;

/** Takes the connector for another Scala version. */
@WrongAnswer(misconception = "suffixes-differ", failsAt = "oneSuffix")
public final class MixedSuffixes extends OneVersion {

  @Override
  public List<String> dependencies(Versions versions) {
    return List.of(
        "org.apache.spark:spark-core_" + versions.scala() + ":" + versions.spark(),
        "org.apache.spark:spark-sql_" + versions.scala() + ":" + versions.spark(),
        "org.apache.spark:spark-sql-kafka-0-10_2.12:" + versions.spark(),
        "org.apache.kafka:kafka-clients:" + versions.kafkaClients());
  }
}
