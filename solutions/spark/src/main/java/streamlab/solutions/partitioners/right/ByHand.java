package streamlab.solutions.partitioners.right;

import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.partitioners.Partitioners;

/** The remainder in two steps, ranges by a hint of SQL, the schema in one line. */
@OtherRightAnswer("the remainder by hand, ranges by SQL, the schema as DDL")
public final class ByHand implements Partitioners {

  @Override
  public int hashPartition(Object key, int partitions) {
    int remainder = Objects.hashCode(key) % partitions;
    return remainder < 0 ? remainder + partitions : remainder;
  }

  @Override
  public Dataset<Row> byRange(Dataset<Row> employees, int partitions) {
    employees.createOrReplaceTempView("employees_to_place");
    return employees
        .sparkSession()
        .sql(
            "SELECT /*+ REPARTITION_BY_RANGE("
                + partitions
                + ", employee_id) */ * FROM employees_to_place");
  }

  @Override
  public StructType schema() {
    return StructType.fromDDL("employee_id INT NOT NULL, status STRING, timestamp TIMESTAMP");
  }
}
