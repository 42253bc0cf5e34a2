package streamlab.solutions.fixthebuild.wrong;

import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.fixthebuild.OneVersion;

/** Takes the broker along. */
@WrongAnswer(misconception = "whole-broker", failsAt = "artefacts")
public final class WholeBroker extends OneVersion {

  @Override
  public List<String> dependencies(Versions versions) {
    return List.of(
        "org.apache.spark:spark-core_" + versions.scala() + ":" + versions.spark(),
        "org.apache.spark:spark-sql_" + versions.scala() + ":" + versions.spark(),
        "org.apache.spark:spark-sql-kafka-0-10_" + versions.scala() + ":" + versions.spark(),
        "org.apache.kafka:kafka_" + versions.scala() + ":" + versions.kafkaClients());
  }
}
