package streamlab.solutions.fixthebuild.wrong;

import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.fixthebuild.OneVersion;

/** Gives every artefact a suffix. */
@WrongAnswer(misconception = "client-with-suffix", failsAt = "oneSuffix")
public final class ClientWithSuffix extends OneVersion {

  @Override
  public List<String> dependencies(Versions versions) {
    return List.of(
        "org.apache.spark:spark-core_" + versions.scala() + ":" + versions.spark(),
        "org.apache.spark:spark-sql_" + versions.scala() + ":" + versions.spark(),
        "org.apache.spark:spark-sql-kafka-0-10_" + versions.scala() + ":" + versions.spark(),
        "org.apache.kafka:kafka-clients_" + versions.scala() + ":" + versions.kafkaClients());
  }
}
