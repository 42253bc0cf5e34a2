package streamlab.exercises.lastlogins;

import com.datastax.oss.driver.api.core.CqlSession;
import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.StreamingQuery;

/**
 * When did each user log in last? A stream of logins, a table of users, and the answer kept in a
 * table of Cassandra, a row a user. Whatever is done twice or comes late, the table says the same.
 */
@FunctionalInterface
public interface LastLogins {

  /**
   * Starts a query that writes what is there by {@code foreachBatch} and then ends by itself.
   *
   * @param logins a stream with the columns {@code login_id: string} and {@code created_time:
   *     timestamp}
   * @param users a table with the columns {@code login_id: string} and {@code user_name: string}
   * @param cassandra an open session; not to be closed, others use it, too
   * @param table the table's name; its columns are {@code login_id text PRIMARY KEY}, {@code
   *     user_name text} and {@code last_login timestamp}
   * @param checkpoint the folder of the query's checkpoint
   * @return the query
   */
  StreamingQuery keep(
      Dataset<Row> logins,
      Dataset<Row> users,
      CqlSession cassandra,
      String table,
      String checkpoint)
      throws TimeoutException;
}
