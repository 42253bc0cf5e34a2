package streamlab.solutions.enrichlogins.right;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.OtherRightAnswer;
import streamlab.solutions.enrichlogins.StreamKeptWhole;

/** The users on the left: then the join that keeps the logins whole is a right outer one. */
@OtherRightAnswer("users on the left, a condition, one of the two columns dropped")
public final class UsersOnTheLeft extends StreamKeptWhole {

  @Override
  public Dataset<Row> knownLogins(Dataset<Row> logins, Dataset<Row> users) {
    return joined(logins, users, "inner");
  }

  @Override
  public Dataset<Row> allLogins(Dataset<Row> logins, Dataset<Row> users) {
    return joined(logins, users, "right_outer");
  }

  private static Dataset<Row> joined(Dataset<Row> logins, Dataset<Row> users, String kind) {
    return users
        .join(logins, users.col("login_id").equalTo(logins.col("login_id")), kind)
        .drop(users.col("login_id"))
        .withColumnRenamed("created_time", "last_login");
  }
}
