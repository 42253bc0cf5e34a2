package streamlab.solutions.fixthebuild.wrong;

import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.fixthebuild.OneVersion;

/** Leaves the connector as it was. */
@WrongAnswer(misconception = "several-versions", failsAt = "oneVersion")
public final class OldConnector extends OneVersion {

  @Override
  public List<String> dependencies(Versions versions) {
    return List.of(
        "org.apache.spark:spark-core_" + versions.scala() + ":" + versions.spark(),
        "org.apache.spark:spark-sql_" + versions.scala() + ":" + versions.spark(),
        "org.apache.spark:spark-sql-kafka-0-10_" + versions.scala() + ":2.3.4",
        "org.apache.kafka:kafka-clients:" + versions.kafkaClients());
  }
}
