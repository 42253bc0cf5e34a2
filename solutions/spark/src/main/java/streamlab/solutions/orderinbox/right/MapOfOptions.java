package streamlab.solutions.orderinbox.right;

import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.orderinbox.OrderInbox;

/** The same settings in a map, the schema built by hand. */
@OtherRightAnswer("with a StructType and a map of options")
public final class MapOfOptions implements OrderInbox {

  @Override
  public Dataset<Row> orders(SparkSession spark, Path inbox, Path archive) {
    StructType schema =
        new StructType()
            .add("ordered", DataTypes.TimestampType)
            .add("amount", DataTypes.createDecimalType(10, 2))
            .add("customer", DataTypes.StringType)
            .add("id", DataTypes.StringType);
    Map<String, String> options =
        Map.of(
            "maxfilespertrigger", "1",
            "pathGlobFilter", "*.json",
            "mode", "failfast",
            "cleanSource", "ARCHIVE",
            "sourceArchiveDir", archive.toString());
    return spark.readStream().format("json").schema(schema).options(options).load(inbox.toString());
  }
}
