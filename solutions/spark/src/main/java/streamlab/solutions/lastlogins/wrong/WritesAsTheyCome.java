package streamlab.solutions.lastlogins.wrong;

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

/** Writes one login after the other: the one written last stays. */
@WrongAnswer(misconception = "last-written", failsAt = "twoInOneBatch")
public final class WritesAsTheyCome implements LastLogins {

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
          for (Row row : batch.collectAsList()) {
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
