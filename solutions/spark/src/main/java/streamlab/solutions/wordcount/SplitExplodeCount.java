package streamlab.solutions.wordcount;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.split;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.Solution;
import streamlab.exercises.wordcount.WordCount;

/** A line becomes an array of words, the array becomes rows, the rows are counted. */
@Solution
public final class SplitExplodeCount implements WordCount {

  @Override
  public Dataset<Row> counts(Dataset<Row> lines) {
    return lines
        .select(explode(split(col("value"), " +")).as("word"))
        .where(col("word").notEqual(""))
        .groupBy("word")
        .count();
  }
}
