package streamlab.solutions.fixthebuild;

import java.util.List;
import streamlab.exercise.Solution;
import streamlab.exercises.fixthebuild.FixTheBuild;

/** All of Spark in one version with one suffix; the client in its own; options before the jar. */
@Solution
public class OneVersion implements FixTheBuild {

  @Override
  public List<String> dependencies(Versions versions) {
    String fitting = "_" + versions.scala() + ":" + versions.spark();
    return List.of(
        "org.apache.spark:spark-core" + fitting,
        "org.apache.spark:spark-sql" + fitting,
        "org.apache.spark:spark-sql-kafka-0-10" + fitting,
        "org.apache.kafka:kafka-clients:" + versions.kafkaClients());
  }

  @Override
  public String submit(Versions versions) {
    return "spark-submit --class Consumer --packages org.apache.spark:spark-sql-kafka-0-10_"
        + versions.scala()
        + ":"
        + versions.spark()
        + " ./consumer.jar rides";
  }
}
