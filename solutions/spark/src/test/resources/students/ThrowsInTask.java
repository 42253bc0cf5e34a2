import static org.apache.spark.sql.functions.*;

import java.util.Arrays;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.*;
import streamlab.exercises.wordcount.WordCount;

/** Throws where Spark's tasks run, not where the answer is called. */
public class ThrowsInTask implements WordCount {
  @Override
  public Dataset<Row> counts(Dataset<Row> lines) {
    FlatMapFunction<String, String> words =
        line -> Arrays.asList(line.substring(100)).iterator();
    return lines.as(Encoders.STRING()).flatMap(words, Encoders.STRING()).toDF("word").groupBy("word").count();
  }
}
