package streamlab.solutions.enrichlogins.wrong;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.enrichlogins.StreamKeptWhole;

/** Keeps logins of unknown users. */
@WrongAnswer(misconception = "keeps-unknown", failsAt = "known")
public final class KeepsUnknown extends StreamKeptWhole {

  @Override
  public Dataset<Row> knownLogins(Dataset<Row> logins, Dataset<Row> users) {
    return allLogins(logins, users);
  }
}
