package streamlab.solutions.wordcount.wrong;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.split;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.wordcount.WordCount;

/** Wants to see the counts at once, as with a table. */
@WrongAnswer(misconception = "action-on-stream", failsAt = "complete")
public final class ShowsTheCounts implements WordCount {

  @Override
  public Dataset<Row> counts(Dataset<Row> lines) {
    Dataset<Row> counts =
        lines
            .select(explode(split(col("value"), " +")).as("word"))
            .where(col("word").notEqual(""))
            .groupBy("word")
            .count();
    counts.show();
    return counts;
  }
}
