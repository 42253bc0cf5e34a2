package streamlab.spark.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Offsets")
class OffsetsTest {

  @ParameterizedTest(name = "{0} reads {1}")
  @DisplayName("read by topic and partition where they are Kafka's, else as they are")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"trades\":{\"10\":4,\"2\":17}} | trades 2:17 10:4",
        "{\"b\":{\"0\":1},\"a\":{\"0\":2}} | a 0:2 b 0:1",
        "{\"logOffset\":3} | {\"logOffset\":3}",
        "{\"x\":{\"y\":1}} | {\"x\":{\"y\":1}}",
        "17 | 17",
        "{broken | {broken"
      })
  void text(String json, String words) {
    assertEquals(words, Offsets.text(json));
  }
}
