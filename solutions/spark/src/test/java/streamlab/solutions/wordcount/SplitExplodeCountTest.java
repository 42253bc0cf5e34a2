package streamlab.solutions.wordcount;

import static streamlab.spark.Lab.dataset;
import static streamlab.spark.Lab.expect;
import static streamlab.spark.Lab.spark;
import static streamlab.spark.Lab.untilCaughtUp;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The solution of word-count")
class SplitExplodeCountTest {

  @TempDir Path folder;

  @Test
  @DisplayName("counts words over blanks of any number, and none in a blank line")
  void batch() {
    Dataset<Row> counts =
        new SplitExplodeCount().counts(dataset(List.of("hello  hi", " hello", " ")));
    expect(counts).columns("word", "count");
    expect(counts).rows("hello | 2", "hi | 1");
  }

  @Test
  @DisplayName("goes on counting when the next line comes")
  void stream() throws Exception {
    Files.writeString(folder.resolve("1.txt"), "hello hi\n");
    StreamingQuery query =
        new SplitExplodeCount()
            .counts(spark().readStream().text(folder.toString()))
            .writeStream()
            .format("memory")
            .queryName("words")
            .outputMode("complete")
            .start();
    try {
      untilCaughtUp(query);
      expect(spark().table("words")).rows("hello | 1", "hi | 1");
      Files.writeString(folder.resolve("2.txt"), "hello\n");
      untilCaughtUp(query);
      expect(spark().table("words")).rows("hello | 2", "hi | 1");
    } finally {
      query.stop();
    }
  }
}
