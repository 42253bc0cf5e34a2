package streamlab.solutions.wordcount.wrong;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.trim;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.wordcount.WordCount;

/** Groups by the line. */
@WrongAnswer(misconception = "counts-lines", failsAt = "complete")
public final class CountsWholeLines implements WordCount {

  @Override
  public Dataset<Row> counts(Dataset<Row> lines) {
    return lines.where(trim(col("value")).notEqual("")).groupBy(col("value").as("word")).count();
  }
}
