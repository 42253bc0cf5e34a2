package streamlab.solutions.watermarkbyhand.right;

import static org.apache.spark.sql.functions.expr;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.watermarkbyhand.WatermarkByHand;

/** Works the predictions out with the rules, and writes the totals in SQL over a view. */
@OtherRightAnswer("predictions by rule, totals in SQL")
public final class ComputesThem implements WatermarkByHand {

  private static final long DELAY = 30;
  private static final int SIZE = 15;

  @Override
  public Predictions predictions() {
    List<String> boundaries = new ArrayList<>();
    LocalTime largest = LocalTime.MIN;
    for (String time : "10:03 10:09 10:22 10:31 10:48 10:14 10:16".split(" ")) {
      LocalTime current = LocalTime.parse(time);
      largest = current.isAfter(largest) ? current : largest;
      boundaries.add(largest.minusMinutes(DELAY).toString());
    }
    LocalTime boundary = largest.minusMinutes(DELAY);
    Fate at1014 = fate(LocalTime.of(10, 14), boundary);
    Fate at1016 = fate(LocalTime.of(10, 16), boundary);
    long dropped = List.of(at1014, at1016).stream().filter(Fate.DROPPED::equals).count();
    // A first micro-batch works with no boundary at all.
    return new Predictions(
        boundaries,
        at1014,
        at1016,
        dropped,
        fate(LocalTime.of(10, 14), LocalTime.MIN),
        fate(LocalTime.of(10, 16), LocalTime.MIN));
  }

  private static Fate fate(LocalTime time, LocalTime boundary) {
    LocalTime end = time.minusMinutes(time.getMinute() % SIZE).plusMinutes(SIZE);
    return end.isAfter(boundary) ? Fate.COUNTED : Fate.DROPPED;
  }

  @Override
  public Dataset<Row> totals(Dataset<Row> trades) {
    trades
        .withColumn("time", expr("to_timestamp(CreatedTime)"))
        .withWatermark("time", DELAY + " minutes")
        .createOrReplaceTempView("timed_trades");
    return trades
        .sparkSession()
        .sql(
            """
            select sum(if(Type = 'BUY', Amount, 0)) as buy,
                   sum(if(Type = 'SELL', Amount, 0)) as sell,
                   window.end, window.start
            from timed_trades
            group by window(time, '15 minutes')
            """);
  }
}
