package streamlab.solutions.partitioners.wrong;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.partitioners.FloorAndRange;

/** Leaves nullable out, and it is true by default. */
@WrongAnswer(misconception = "id-may-be-missing", failsAt = "nullable")
public final class IdMayBeMissing extends FloorAndRange {

  @Override
  public StructType schema() {
    return new StructType()
        .add("employee_id", DataTypes.IntegerType)
        .add("status", DataTypes.StringType, true)
        .add("timestamp", DataTypes.TimestampType, true);
  }
}
