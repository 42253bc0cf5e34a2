package streamlab.solutions.enrichlogins.wrong;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.enrichlogins.StreamKeptWhole;

/** Joins by a condition and keeps both columns. */
@WrongAnswer(misconception = "both-ids", failsAt = "known")
public final class BothIds extends StreamKeptWhole {

  @Override
  public Dataset<Row> knownLogins(Dataset<Row> logins, Dataset<Row> users) {
    return logins
        .join(users, logins.col("login_id").equalTo(users.col("login_id")))
        .withColumnRenamed("created_time", "last_login");
  }
}
