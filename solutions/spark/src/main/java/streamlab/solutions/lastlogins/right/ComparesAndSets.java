package streamlab.solutions.lastlogins.right;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.PreparedStatement;
import java.time.Instant;
import java.util.concurrent.TimeoutException;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.lastlogins.LastLogins;

/** Writes a login only where none or an earlier one is, which Cassandra decides row by row. */
@OtherRightAnswer("with conditional writes, update mode")
public final class ComparesAndSets implements LastLogins {

  @Override
  public StreamingQuery keep(
      Dataset<Row> logins,
      Dataset<Row> users,
      CqlSession cassandra,
      String table,
      String checkpoint)
      throws TimeoutException {
    PreparedStatement insert =
        cassandra.prepare(
            "INSERT INTO "
                + table
                + " (login_id, user_name, last_login) VALUES (?, ?, ?) IF NOT EXISTS");
    PreparedStatement later =
        cassandra.prepare(
            "UPDATE " + table + " SET last_login = ? WHERE login_id = ? IF last_login < ?");
    VoidFunction2<Dataset<Row>, Long> write =
        (batch, id) -> {
          for (Row row : batch.collectAsList()) {
            Instant time = row.getTimestamp(2).toInstant();
            String login = row.getString(0);
            if (!cassandra.execute(insert.bind(login, row.getString(1), time)).wasApplied()) {
              cassandra.execute(later.bind(time, login, time));
            }
          }
        };
    return logins
        .join(users, "login_id")
        .select("login_id", "user_name", "created_time")
        .writeStream()
        .foreachBatch(write)
        .outputMode("update")
        .option("checkpointLocation", checkpoint)
        .trigger(Trigger.AvailableNow())
        .start();
  }
}
