package streamlab.solutions.triggerlaboratory.wrong;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.triggerlaboratory.RepairedJob;

/** Copies the option as it stands. */
@WrongAnswer(misconception = "misspelt-rate", failsAt = "speed")
public final class MisspeltRate extends RepairedJob {

  @Override
  protected Dataset<Row> source(SparkSession spark) {
    return spark.readStream().format("rate").option("rowPerSecond", 90_000).load();
  }
}
