package streamlab.spark.grade.cassandra;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.Row;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Cassandra for one fact, with tables that nobody else uses at the time. Facts get it as a
 * parameter, see {@link CassandraSandboxExtension}.
 */
public final class CassandraSandbox {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

  private final CqlSession session = CassandraSurroundings.session();

  CassandraSandbox() {}

  /** An open session in a keyspace of the grader's. */
  public CqlSession session() {
    return session;
  }

  /**
   * An empty table; the same one for the same columns, as making and dropping one takes long.
   *
   * @param columns as in {@code CREATE TABLE}: {@code "id text PRIMARY KEY, name text"}
   * @return its name
   */
  public String table(String columns) {
    String name = "t" + Integer.toHexString(columns.hashCode());
    session.execute("CREATE TABLE IF NOT EXISTS " + name + " (" + columns + ")");
    session.execute("TRUNCATE " + name);
    return name;
  }

  /** All rows, sorted: values in the order of these columns, points in time in UTC. */
  public List<String> rows(String table, String columns) {
    return session.execute("SELECT " + columns + " FROM " + table).all().stream()
        .map(CassandraSandbox::text)
        .sorted()
        .toList();
  }

  private static String text(Row row) {
    return IntStream.range(0, row.getColumnDefinitions().size())
        .mapToObj(row::getObject)
        .map(value -> value instanceof Instant time ? TIME.format(time) : String.valueOf(value))
        .collect(Collectors.joining(" | "));
  }
}
