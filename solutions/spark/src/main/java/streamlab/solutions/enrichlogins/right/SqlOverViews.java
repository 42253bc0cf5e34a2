package streamlab.solutions.enrichlogins.right;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.OtherRightAnswer;
import streamlab.solutions.enrichlogins.StreamKeptWhole;

/** SQL over views of the stream and the table. */
@OtherRightAnswer("in SQL")
public final class SqlOverViews extends StreamKeptWhole {

  @Override
  public Dataset<Row> knownLogins(Dataset<Row> logins, Dataset<Row> users) {
    return sql(logins, users, "inner");
  }

  @Override
  public Dataset<Row> allLogins(Dataset<Row> logins, Dataset<Row> users) {
    return sql(logins, users, "left outer");
  }

  private static Dataset<Row> sql(Dataset<Row> logins, Dataset<Row> users, String kind) {
    logins.createOrReplaceTempView("all_logins");
    users.createOrReplaceTempView("all_users");
    return logins
        .sparkSession()
        .sql(
            "select created_time as last_login, user_name, login_id from all_logins "
                + kind
                + " join all_users using (login_id)");
  }
}
