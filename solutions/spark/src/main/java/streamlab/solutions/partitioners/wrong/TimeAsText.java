package streamlab.solutions.partitioners.wrong;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.partitioners.FloorAndRange;

/** Keeps the time as it stood in the file. */
@WrongAnswer(misconception = "time-as-text", failsAt = "types")
public final class TimeAsText extends FloorAndRange {

  @Override
  public StructType schema() {
    return new StructType()
        .add("employee_id", DataTypes.IntegerType, false)
        .add("status", DataTypes.StringType, true)
        .add("timestamp", DataTypes.StringType, true);
  }
}
