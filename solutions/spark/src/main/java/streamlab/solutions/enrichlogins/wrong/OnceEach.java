package streamlab.solutions.enrichlogins.wrong;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.enrichlogins.StreamKeptWhole;

/** Wants one row for each user. */
@WrongAnswer(misconception = "once-each", failsAt = "known")
public final class OnceEach extends StreamKeptWhole {

  @Override
  public Dataset<Row> knownLogins(Dataset<Row> logins, Dataset<Row> users) {
    return super.knownLogins(logins.dropDuplicates("login_id"), users);
  }
}
