package streamlab.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A table of consumer records")
class RecordTablesTest {

  private static final long TIME = Instant.parse("2021-11-15T14:00:00Z").toEpochMilli();

  private static <K, V> ConsumerRecord<K, V> record(
      String topic, long offset, TimestampType clock, K key, V value, RecordHeaders headers) {
    return new ConsumerRecord<>(
        topic, 0, offset, TIME, clock, 1, 1, key, value, headers, Optional.empty());
  }

  private static <K, V> ConsumerRecord<K, V> record(long offset, K key, V value) {
    return record("t", offset, TimestampType.CREATE_TIME, key, value, new RecordHeaders());
  }

  @Test
  @DisplayName("says where each lies, its time with zone and clock, key and value with their types")
  void columns() {
    Table table = Tables.of(List.of(record(0, "Ajay", "paid"), record(1, "Bo", "")));
    assertEquals(
        """
        partition | offset | timestamp           | key    | value  | headers
                  |        | UTC, CreateTime     | String | String |
        ----------+--------+---------------------+--------+--------+--------
                0 |      0 | 2021-11-15 14:00:00 | Ajay   | paid   |
                0 |      1 | 2021-11-15 14:00:00 | Bo     | ""     |\
        """,
        table.toText());
  }

  @Test
  @DisplayName("names a tombstone as such, and a record without key and value not")
  void tombstones() {
    String text = Tables.of(List.of(record(0, "Ajay", null), record(1, null, null))).toText();
    assertTrue(text.contains("| Ajay   | null (tombstone) |"), text);
    assertTrue(text.contains("| null   | null             |"), text);
  }

  @Test
  @DisplayName("shows headers as text where they are text, else hexadecimal, several of one key")
  void headers() {
    RecordHeaders headers = new RecordHeaders();
    headers.add("trace", "a1".getBytes(StandardCharsets.UTF_8));
    headers.add("trace", new byte[] {(byte) 0xff, 0});
    headers.add("none", null);
    Table table = Tables.of(List.of(record("t", 0, TimestampType.CREATE_TIME, "k", "v", headers)));
    assertTrue(table.toText().contains("trace=a1, trace=ff 00, none=null"), table.toText());
  }

  @Test
  @DisplayName("shows binary keys and values as hexadecimal")
  void binary() {
    Table table = Tables.of(List.of(record(0, new byte[] {0, 0, 0, 42}, new byte[100])));
    assertTrue(table.toText().contains("00 00 00 2a"), table.toText());
    assertTrue(table.toText().contains("00 … (100 bytes)"), table.toText());
    assertEquals("byte[]", table.types().get(3));
  }

  @Test
  @DisplayName("says per record whose clock it was and which topic, where they differ")
  void mixed() {
    Table table =
        Tables.of(
            List.of(
                record("a", 0, TimestampType.CREATE_TIME, "k", "v", new RecordHeaders()),
                record("b", 0, TimestampType.LOG_APPEND_TIME, "k", "v", new RecordHeaders())));
    assertEquals("topic", table.columns().get(0));
    assertEquals("UTC", table.types().get(3));
    assertTrue(table.toText().contains("14:00:00 (LogAppendTime)"), table.toText());
  }

  @Test
  @DisplayName("does not make up a time for a record without one")
  void noTime() {
    Table table = Tables.of(List.of(new ConsumerRecord<>("t", 0, 0, "k", "v")));
    assertEquals("none", table.rows().get(0).get(2));
    assertEquals("UTC", table.types().get(2));
  }
}
