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

/** Writes the moment at which Spark works. */
@WrongAnswer(misconception = "time-of-writing", failsAt = "knownUsers")
public final class StampsTheBatch implements LastLogins {

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
            cassandra.execute(insert.bind(row.getString(0), row.getString(1), Instant.now()));
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
