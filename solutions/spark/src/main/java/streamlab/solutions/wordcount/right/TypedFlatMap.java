package streamlab.solutions.wordcount.right;

import java.util.Arrays;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.wordcount.WordCount;

/** Lines are strings, words are strings: Java splits them. */
@OtherRightAnswer("with the typed API")
public final class TypedFlatMap implements WordCount {

  @Override
  public Dataset<Row> counts(Dataset<Row> lines) {
    FlatMapFunction<String, String> words =
        line -> Arrays.stream(line.split(" ")).filter(word -> !word.isEmpty()).iterator();
    return lines
        .as(Encoders.STRING())
        .flatMap(words, Encoders.STRING())
        .toDF("word")
        .groupBy("word")
        .count();
  }
}
