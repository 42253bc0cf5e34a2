package streamlab.solutions.lastlogins.wrong;

import static org.apache.spark.sql.functions.max;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.PreparedStatement;
import java.time.Instant;
import java.util.concurrent.TimeoutException;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.lastlogins.LastLogins;

/** Looks for the last login within the batch only. */
@WrongAnswer(misconception = "last-written", failsAt = "lateLogin")
public final class GreatestOfTheBatch implements LastLogins {

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
            "INSERT INTO " + table + " (login_id, user_name, last_login) VALUES (?, ?, ?)");
    VoidFunction2<Dataset<Row>, Long> write =
        (batch, id) -> {
          Dataset<Row> last =
              batch.groupBy("login_id", "user_name").agg(max("created_time").as("last_login"));
          for (Row row : last.collectAsList()) {
            Instant time = row.getTimestamp(2).toInstant();
            cassandra.execute(insert.bind(row.getString(0), row.getString(1), time));
          }
        };
    return logins
        .join(users, "login_id")
        .select("login_id", "user_name", "created_time")
        .writeStream()
        .foreachBatch(write)
        .option("checkpointLocation", checkpoint)
        .trigger(Trigger.AvailableNow())
        .start();
  }
}
