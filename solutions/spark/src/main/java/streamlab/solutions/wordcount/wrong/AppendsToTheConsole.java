package streamlab.solutions.wordcount.wrong;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.split;

import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.wordcount.WordCount;

/** Writes the whole program, in the output mode that is the default. */
@WrongAnswer(misconception = "append-mode", failsAt = "complete")
public final class AppendsToTheConsole implements WordCount {

  @Override
  public Dataset<Row> counts(Dataset<Row> lines) {
    Dataset<Row> counts =
        lines
            .select(explode(split(col("value"), " +")).as("word"))
            .where(col("word").notEqual(""))
            .groupBy("word")
            .count();
    try {
      counts.writeStream().format("console").start();
    } catch (TimeoutException e) {
      throw new IllegalStateException(e);
    }
    return counts;
  }
}
