package streamlab.solutions.lastlogins.wrong;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.PreparedStatement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeoutException;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.lastlogins.LastLogins;

/** Asks for complete mode, as for counts. */
@WrongAnswer(misconception = "complete-mode", failsAt = "knownUsers")
public final class AsksForAllRows implements LastLogins {

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
                + " (login_id, user_name, last_login) VALUES (?, ?, ?) USING TIMESTAMP ?");
    VoidFunction2<Dataset<Row>, Long> write =
        (batch, id) -> {
          for (Row row : batch.collectAsList()) {
            Instant time = row.getTimestamp(2).toInstant();
            long micros = ChronoUnit.MICROS.between(Instant.EPOCH, time);
            cassandra.execute(insert.bind(row.getString(0), row.getString(1), time, micros));
          }
        };
    return logins
        .join(users, "login_id")
        .select("login_id", "user_name", "created_time")
        .writeStream()
        .foreachBatch(write)
        .outputMode("complete")
        .option("checkpointLocation", checkpoint)
        .trigger(Trigger.AvailableNow())
        .start();
  }
}
