package streamlab.solutions.wordcount;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.trim;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercises.wordcount.WordCount;

/** A line becomes an array of words, the array becomes rows, the rows are counted. */
public final class SplitExplodeCount implements WordCount {

  @Override
  public Dataset<Row> counts(Dataset<Row> lines) {
    return lines
        .select(explode(split(trim(col("value")), " +")).as("word"))
        .where(col("word").notEqual(""))
        .groupBy("word")
        .count();
  }
}
