package streamlab.solutions.wordcount.wrong;

import static org.apache.spark.sql.functions.asc;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.split;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.wordcount.WordCount;

/** Puts the most frequent word first. */
@WrongAnswer(misconception = "sorts-the-stream", failsAt = "update")
public final class SortsTheStream implements WordCount {

  @Override
  public Dataset<Row> counts(Dataset<Row> lines) {
    return lines
        .select(explode(split(col("value"), " +")).as("word"))
        .where(col("word").notEqual(""))
        .groupBy("word")
        .count()
        .orderBy(desc("count"), asc("word"));
  }
}
