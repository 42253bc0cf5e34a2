package streamlab.solutions.wordcount.right;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.wordcount.WordCount;

/** The same as a statement of SQL; a view of a stream is a stream. */
@OtherRightAnswer("in SQL, columns in another order")
public final class SqlText implements WordCount {

  @Override
  public Dataset<Row> counts(Dataset<Row> lines) {
    lines.createOrReplaceTempView("lines");
    return lines
        .sparkSession()
        .sql(
            """
            select count(*) as count, word
            from (select explode(split(trim(value), '\\\\s+')) as word from lines)
            where word <> ''
            group by word
            """);
  }
}
