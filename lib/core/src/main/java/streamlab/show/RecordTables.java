package streamlab.show;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.record.TimestampType;

/**
 * Tables of consumer records: where each lies, its time (UTC) and whose clock that was, key, value
 * and headers. A value that is missing under a key is a tombstone and says so.
 */
final class RecordTables {

  private RecordTables() {}

  static Table of(List<ConsumerRecord<?, ?>> records) {
    boolean severalTopics = records.stream().map(ConsumerRecord::topic).distinct().count() > 1;
    List<TimestampType> clocks =
        records.stream().map(ConsumerRecord::timestampType).distinct().toList();
    List<String> columns = new ArrayList<>();
    List<String> types = new ArrayList<>();
    if (severalTopics) {
      columns.add("topic");
      types.add("");
    }
    columns.addAll(List.of("partition", "offset", "timestamp", "key", "value", "headers"));
    String clock = clocks.size() == 1 ? name(clocks.get(0)) : "";
    types.addAll(List.of("", "", clock.isEmpty() ? "UTC" : "UTC, " + clock));
    types.add(Tables.type(records.stream().map(ConsumerRecord::key).toList()));
    types.add(Tables.type(records.stream().map(ConsumerRecord::value).toList()));
    types.add("");
    Table table = Table.of(columns).types(types);
    records.forEach(record -> table.add(cells(record, severalTopics, clocks.size() > 1)));
    return table;
  }

  private static List<Cell> cells(
      ConsumerRecord<?, ?> record, boolean withTopic, boolean withClock) {
    List<Cell> cells = new ArrayList<>();
    if (withTopic) {
      cells.add(Cell.written(record.topic()));
    }
    cells.add(Cell.written(record.partition()));
    cells.add(Cell.written(record.offset()));
    cells.add(time(record, withClock));
    cells.add(Cell.data(record.key(), ""));
    boolean isTombstone = record.value() == null && record.key() != null;
    cells.add(Cell.data(record.value(), isTombstone ? "tombstone" : ""));
    cells.add(headers(record));
    return cells;
  }

  private static Cell time(ConsumerRecord<?, ?> record, boolean withClock) {
    if (record.timestamp() == ConsumerRecord.NO_TIMESTAMP) {
      return Cell.written("none");
    }
    String time = Values.text(Instant.ofEpochMilli(record.timestamp()));
    return new Cell(time, time, withClock ? name(record.timestampType()) : "", false);
  }

  private static String name(TimestampType clock) {
    return clock == TimestampType.NO_TIMESTAMP_TYPE ? "" : clock.name;
  }

  private static Cell headers(ConsumerRecord<?, ?> record) {
    Header[] headers = record.headers().toArray();
    if (headers.length == 0) {
      return Cell.written("");
    }
    return Cell.data(
        Arrays.stream(headers)
            .map(header -> header.key() + "=" + header(header.value()))
            .collect(Collectors.joining(", ")),
        "");
  }

  /** Headers hold texts by custom; what is none is hexadecimal. */
  private static String header(byte[] value) {
    if (value == null) {
      return DataText.of(null);
    }
    return DataText.of(DataText.utf8(value).map(Object.class::cast).orElse(value));
  }
}
