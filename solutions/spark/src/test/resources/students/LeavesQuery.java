import static org.apache.spark.sql.functions.*;

import java.util.Arrays;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.*;
import streamlab.exercises.wordcount.WordCount;

/** Starts a query of its own and leaves it running. */
public class LeavesQuery implements WordCount {
  @Override
  public Dataset<Row> counts(Dataset<Row> lines) {
    try {
      lines.sparkSession().readStream().format("rate").load().writeStream().format("noop").start();
    } catch (java.util.concurrent.TimeoutException e) {
      throw new IllegalStateException(e);
    }
    return lines
        .select(explode(split(trim(col("value")), " +")).as("word"))
        .where(col("word").notEqual(""))
        .groupBy("word")
        .count();
  }
}
