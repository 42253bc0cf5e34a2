package streamlab.spark.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Names of sources and sinks")
class NamesTest {

  @ParameterizedTest(name = "{0} is {1}")
  @DisplayName("are without what only Java cares about, and fit a line")
  @CsvSource(
      delimiter = '|',
      value = {
        "org.apache.spark.sql.execution.datasources.noop.NoopTable$@16919a3e | NoopTable",
        "KafkaV2[Subscribe[trades]] | KafkaV2[Subscribe[trades]]",
        "FileStreamSource[file:/tmp/a/long/way/to/a/folder/of/files]"
            + " | FileStreamSource[file:/tmp/a/long/way/to/a/f…",
        "MemorySink | MemorySink"
      })
  void of(String description, String name) {
    assertEquals(name, Names.of(description));
  }
}
