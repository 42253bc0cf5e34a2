package streamlab.exercises.enrichlogins;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.NotStarted;

/** Your answer. */
public class MyEnrichLogins implements EnrichLogins {

  @Override
  public Dataset<Row> knownLogins(Dataset<Row> logins, Dataset<Row> users) {
    throw new NotStarted("write the logins of known users, with their names.");
  }

  @Override
  public Dataset<Row> allLogins(Dataset<Row> logins, Dataset<Row> users) {
    throw new NotStarted("write all logins, with null for an unknown name.");
  }

  @Override
  public Predictions predictions() {
    throw new NotStarted("write which joins Spark refuses, and whether new users are seen.");
  }
}
