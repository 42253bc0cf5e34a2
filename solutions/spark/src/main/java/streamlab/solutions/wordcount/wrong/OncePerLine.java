package streamlab.solutions.wordcount.wrong;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.split;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.wordcount.WordCount;

/** Counts the lines that a word is in. */
@WrongAnswer(misconception = "once-per-line", failsAt = "asWritten")
public final class OncePerLine implements WordCount {

  @Override
  public Dataset<Row> counts(Dataset<Row> lines) {
    return lines
        .select(explode(array_distinct(split(col("value"), " +"))).as("word"))
        .where(col("word").notEqual(""))
        .groupBy("word")
        .count();
  }
}
