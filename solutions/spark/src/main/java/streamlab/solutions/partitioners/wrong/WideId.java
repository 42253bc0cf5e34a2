package streamlab.solutions.partitioners.wrong;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.partitioners.FloorAndRange;

/** Takes a bigint, to be on the safe side. */
@WrongAnswer(misconception = "wide-id", failsAt = "types")
public final class WideId extends FloorAndRange {

  @Override
  public StructType schema() {
    return new StructType()
        .add("employee_id", DataTypes.LongType, false)
        .add("status", DataTypes.StringType, true)
        .add("timestamp", DataTypes.TimestampType, true);
  }
}
