package streamlab.solutions.triggerlaboratory.right;

import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.StreamingQueryProgress;
import org.apache.spark.sql.streaming.Trigger;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.triggerlaboratory.TriggerLaboratory;

/** Triggers in a map (the default is an interval of nothing), the count in SQL. */
@OtherRightAnswer("in SQL, with the triggers in a map")
public final class SqlAndOneLoop implements TriggerLaboratory {

  private static final Map<Pace, Trigger> TRIGGERS =
      Map.of(
          Pace.AT_ONCE, Trigger.ProcessingTime(0),
          Pace.EVERY_SECOND, Trigger.ProcessingTime(1_000),
          Pace.ALL_THERE_IS, Trigger.AvailableNow(),
          Pace.ROW_BY_ROW, Trigger.Continuous(1_000));

  @Override
  public StreamingQuery run(SparkSession spark, Pace pace, Path checkpoint) throws Exception {
    spark
        .readStream()
        .format("rate")
        .options(Map.of("rowsPerSecond", "90000"))
        .load()
        .createOrReplaceTempView("rate");
    StreamingQuery query =
        spark
            .sql("select count(*) as count, value % 10 as bucket from rate group by value % 10")
            .writeStream()
            .queryName("laboratory")
            .format("memory")
            .outputMode("complete")
            .option("checkpointLocation", checkpoint.toString())
            .trigger(TRIGGERS.get(pace))
            .start();
    boolean ends = pace == Pace.ALL_THERE_IS;
    while (query.isActive() && (ends || rows(query.lastProgress()) == 0)) {
      query.awaitTermination(20);
    }
    return query;
  }

  private static long rows(StreamingQueryProgress last) {
    return last == null ? 0 : last.numInputRows();
  }
}
