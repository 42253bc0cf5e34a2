package streamlab.solutions.partitioners;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import streamlab.exercise.Solution;
import streamlab.exercises.partitioners.Partitioners;

/** The remainder that is never negative, Spark's own ranges, and three fields. */
@Solution
public class FloorAndRange implements Partitioners {

  @Override
  public int hashPartition(Object key, int partitions) {
    return key == null ? 0 : Math.floorMod(key.hashCode(), partitions);
  }

  @Override
  public Dataset<Row> byRange(Dataset<Row> employees, int partitions) {
    return employees.repartitionByRange(partitions, col("employee_id"));
  }

  @Override
  public StructType schema() {
    return new StructType()
        .add("employee_id", DataTypes.IntegerType, false)
        .add("status", DataTypes.StringType, true)
        .add("timestamp", DataTypes.TimestampType, true);
  }
}
