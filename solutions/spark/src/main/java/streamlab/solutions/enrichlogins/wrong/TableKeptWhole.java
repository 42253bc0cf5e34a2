package streamlab.solutions.enrichlogins.wrong;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.enrichlogins.StreamKeptWhole;

/** Takes a right outer join with the logins on the left. */
@WrongAnswer(misconception = "table-kept-whole", failsAt = "all")
public final class TableKeptWhole extends StreamKeptWhole {

  @Override
  public Dataset<Row> allLogins(Dataset<Row> logins, Dataset<Row> users) {
    return logins
        .join(users, new String[] {"login_id"}, "right_outer")
        .select(col("login_id"), col("user_name"), col("created_time").as("last_login"));
  }
}
