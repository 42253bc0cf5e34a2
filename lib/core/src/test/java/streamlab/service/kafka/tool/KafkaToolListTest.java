package streamlab.service.kafka.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import streamlab.error.LabException;

@DisplayName("Kafka's tools")
class KafkaToolListTest {

  @ParameterizedTest(name = "{0}")
  @DisplayName("are found by the names people use for them")
  @ValueSource(
      strings = {
        "topics",
        "kafka-topics",
        "kafka-topics.sh",
        "bin/kafka-topics.sh",
        "bin\\windows\\kafka-topics.bat"
      })
  void named(String word) {
    assertEquals("topics", KafkaToolList.named(word).name());
  }

  @ParameterizedTest(name = "{0} was meant to be {1}")
  @DisplayName("are guessed at when somebody slipped")
  @CsvSource({
    "topic, topics",
    "topcis, topics",
    "kafka-consumer-group.sh, consumer-groups",
    "producer, console-producer",
    "perf-test, consumer-perf-test",
    "dumplog, dump-log"
  })
  void slips(String word, String meant) {
    LabException told = assertThrows(LabException.class, () -> KafkaToolList.named(word));
    String sentence = told.getMessage();
    assertTrue(sentence.contains(": did you mean " + meant + "? Here are acls, "), sentence);
  }

  @Test
  @DisplayName("are listed without a guess when nothing is near")
  void nothingNear() {
    LabException told = assertThrows(LabException.class, () -> KafkaToolList.named("xylophone"));
    String sentence = told.getMessage();
    assertTrue(sentence.startsWith("Kafka has no tool \"xylophone\" here; there are acls, "));
  }

  @Test
  @DisplayName("stand in the order of their names, each with a line that says what it is for")
  void all() {
    List<String> names = KafkaToolList.all().stream().map(KafkaTool::name).toList();
    assertEquals(names.stream().sorted().distinct().toList(), names);
    assertFalse(KafkaToolList.all().stream().anyMatch(tool -> tool.description().isBlank()));
  }

  @Test
  @DisplayName("are as far apart as letters have to be changed")
  void distance() {
    assertEquals(0, NearestName.distance("topics", "topics"));
    assertEquals(2, NearestName.distance("topcis", "topics"));
    assertEquals(6, NearestName.distance("", "topics"));
  }
}
