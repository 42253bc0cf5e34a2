package streamlab.solutions.fixthebuild.right;

import java.util.List;
import java.util.stream.Stream;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.fixthebuild.FixTheBuild;

/** Versions filled into templates, the line over several lines. */
@OtherRightAnswer("text templates")
public final class Templates implements FixTheBuild {

  @Override
  public List<String> dependencies(Versions versions) {
    Stream<String> ofSpark =
        Stream.of("sql-kafka-0-10", "sql", "core").map(name -> spark(name, versions));
    Stream<String> ofKafka =
        Stream.of("org.apache.kafka:kafka-clients:%s".formatted(versions.kafkaClients()));
    return Stream.concat(ofKafka, ofSpark).toList();
  }

  @Override
  public String submit(Versions versions) {
    return """
    ./bin/spark-submit
      --packages %s
      --class Consumer
      ./consumer.jar rides
    """
        .formatted(spark("sql-kafka-0-10", versions));
  }

  private static String spark(String name, Versions versions) {
    return "org.apache.spark:spark-%s_%s:%s".formatted(name, versions.scala(), versions.spark());
  }
}
