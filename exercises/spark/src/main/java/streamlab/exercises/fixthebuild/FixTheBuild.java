package streamlab.exercises.fixthebuild;

import java.util.List;

/** Which dependencies fit together, and what does the line look like that starts the program? */
public interface FixTheBuild {

  /**
   * What runs where the program shall run.
   *
   * @param spark the version of Spark, such as {@code 4.0.1}
   * @param scala the Scala version in the names of artefacts, such as {@code 2.13}
   * @param kafkaClients the version of Kafka's client that this Spark works with, such as {@code
   *     3.9.1}
   */
  record Versions(String spark, String scala, String kafkaClients) {}

  /**
   * The dependencies of the project {@code kafkaspark}: Spark's core, its SQL, its connector for
   * Kafka, and Kafka's client.
   *
   * @return four coordinates, as {@code group:artefact:version}
   */
  List<String> dependencies(Versions versions);

  /**
   * The line that starts the class {@code Consumer} of {@code ./consumer.jar} with the connector
   * for Kafka as a package; the program gets the one argument {@code rides}.
   */
  String submit(Versions versions);
}
