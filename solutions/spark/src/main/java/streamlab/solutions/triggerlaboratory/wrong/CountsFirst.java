package streamlab.solutions.triggerlaboratory.wrong;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.triggerlaboratory.RepairedJob;

/** Keeps the line that prints how many rows there are. */
@WrongAnswer(misconception = "action-on-stream", failsAt = "speed")
public final class CountsFirst extends RepairedJob {

  @Override
  protected Dataset<Row> source(SparkSession spark) {
    Dataset<Row> rows = super.source(spark);
    System.out.println(rows.count());
    return rows;
  }
}
