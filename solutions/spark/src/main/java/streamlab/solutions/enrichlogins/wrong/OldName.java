package streamlab.solutions.enrichlogins.wrong;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.enrichlogins.StreamKeptWhole;

/** Forgets the new name. */
@WrongAnswer(misconception = "old-name", failsAt = "known")
public final class OldName extends StreamKeptWhole {

  @Override
  public Dataset<Row> knownLogins(Dataset<Row> logins, Dataset<Row> users) {
    return logins.join(users, "login_id");
  }
}
