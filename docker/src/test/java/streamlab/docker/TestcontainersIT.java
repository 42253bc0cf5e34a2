package streamlab.docker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;
import streamlab.Lab;
import streamlab.exercise.Exercise;
import streamlab.exercise.ExerciseCatalogue;
import streamlab.grade.result.GradeResult;
import streamlab.grade.run.FactListener;
import streamlab.grade.run.Grading;
import streamlab.home.LabHome;
import streamlab.service.kafka.KafkaCluster;
import streamlab.service.kafka.KafkaLocator;

/** The course's code on a broker that Testcontainers starts, as a CI grades answers. */
@NeedsDocker
@TestInstance(Lifecycle.PER_CLASS)
@DisplayName("On a broker that Testcontainers started")
class TestcontainersIT {

  /** For a machine that does much else. */
  static final Duration PATIENCE = Duration.ofMinutes(3);

  private final LabHome home = LabHome.find();
  private KafkaContainer container;

  @BeforeAll
  void start() throws Exception {
    container = new KafkaContainer(image()).withStartupTimeout(PATIENCE);
    container.start();
    Clients.warmUp(container.getBootstrapServers());
    System.setProperty(KafkaLocator.PROPERTY, container.getBootstrapServers());
  }

  /** The image that the compose file names, so that both run on the same one. */
  static DockerImageName image() throws Exception {
    Path file = LabHome.find().root().resolve("docker").resolve("kafka.yaml");
    List<String> images =
        Docker.lines("compose", "-f", file.toString(), "config", "--images", "kafka");
    return DockerImageName.parse(images.get(images.size() - 1))
        .asCompatibleSubstituteFor("apache/kafka");
  }

  @AfterAll
  void stop() {
    System.clearProperty(KafkaLocator.PROPERTY);
    if (container != null) {
      container.stop();
    }
  }

  @Test
  @DisplayName("kafka() finds it, and records come back as they were sent")
  void found() {
    KafkaCluster kafka = Lab.kafka();
    assertEquals(container.getBootstrapServers(), kafka.bootstrapServers());
    try (var chapter = Lab.chapter("01")) {
      String topic = chapter.topic("payments");
      kafka.send(topic, "one", "two");
      assertEquals(
          List.of("one", "two"), kafka.read(topic).stream().map(each -> each.value()).toList());
    }
  }

  @TestFactory
  @DisplayName("the solution passes its grader:")
  Stream<DynamicTest> graders() {
    List<Exercise> exercises =
        ExerciseCatalogue.of(home).exercises().stream()
            .filter(exercise -> exercise.needs().equals(List.of("kafka")))
            .toList();
    assertTrue(exercises.size() >= 4, "the catalogue has exercises with Kafka");
    return exercises.stream().map(exercise -> dynamicTest(exercise.name(), () -> passes(exercise)));
  }

  private void passes(Exercise exercise) throws Exception {
    GradeResult result =
        new Grading(home, exercise, FactListener.NOBODY)
            .ofClass(solution(exercise), getClass().getClassLoader())
            .result();
    assertTrue(result.passed(), result::toString);
  }

  private String solution(Exercise exercise) throws Exception {
    try (Stream<Path> files = Files.list(exercise.solutionFolder(home))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        if (Files.readString(file).contains("@Solution")) {
          String name = file.getFileName().toString().replace(".java", "");
          return "streamlab.solutions." + file.getParent().getFileName() + "." + name;
        }
      }
    }
    throw new AssertionError(exercise.name() + " has no solution");
  }
}
