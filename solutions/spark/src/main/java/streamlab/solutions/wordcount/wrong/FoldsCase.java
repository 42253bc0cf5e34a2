package streamlab.solutions.wordcount.wrong;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.split;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.wordcount.WordCount;

/** Makes all words small, as a search engine would. */
@WrongAnswer(misconception = "folds-case", failsAt = "asWritten")
public final class FoldsCase implements WordCount {

  @Override
  public Dataset<Row> counts(Dataset<Row> lines) {
    return lines
        .select(explode(split(lower(col("value")), " +")).as("word"))
        .where(col("word").notEqual(""))
        .groupBy("word")
        .count();
  }
}
