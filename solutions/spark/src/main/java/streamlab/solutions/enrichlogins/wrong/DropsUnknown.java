package streamlab.solutions.enrichlogins.wrong;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.enrichlogins.StreamKeptWhole;

/** Takes an inner join for all logins. */
@WrongAnswer(misconception = "drops-unknown", failsAt = "all")
public final class DropsUnknown extends StreamKeptWhole {

  @Override
  public Dataset<Row> allLogins(Dataset<Row> logins, Dataset<Row> users) {
    return knownLogins(logins, users);
  }
}
