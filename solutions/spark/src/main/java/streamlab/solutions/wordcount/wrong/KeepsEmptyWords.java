package streamlab.solutions.wordcount.wrong;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.split;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.wordcount.WordCount;

/** Takes what split gives, with the empty strings. */
@WrongAnswer(misconception = "empty-words", failsAt = "blanks")
public final class KeepsEmptyWords implements WordCount {

  @Override
  public Dataset<Row> counts(Dataset<Row> lines) {
    return lines.select(explode(split(col("value"), " ")).as("word")).groupBy("word").count();
  }
}
