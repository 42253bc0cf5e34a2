package streamlab.spark;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import streamlab.error.LabException;
import streamlab.show.Values;

/** Datasets from Java objects. */
final class Datasets {

  private Datasets() {}

  static Dataset<Row> of(SparkSession spark, List<?> things) {
    if (things.isEmpty()) {
      throw new LabException(
          "An empty list does not say what its columns are: use dataset(list, Type.class).");
    }
    return of(spark, things, things.get(0).getClass());
  }

  static Dataset<Row> of(SparkSession spark, List<?> things, Class<?> type) {
    if (type.isRecord()) {
      List<Row> rows = things.stream().map(each -> row((Record) each)).toList();
      return spark.createDataFrame(rows, schema(type));
    }
    DataType single = ColumnTypes.single(type);
    if (single != null) {
      List<Row> rows = things.stream().map(each -> RowFactory.create(each)).toList();
      return spark.createDataFrame(rows, new StructType().add("value", single));
    }
    Dataset<Row> rows = spark.createDataFrame(things, type);
    if (rows.columns().length == 0) {
      throw new LabException(
          type.getSimpleName()
              + " has neither record components nor getters, so it gives no columns:"
              + " make it a record.");
    }
    return rows;
  }

  /** The schema of a record type: its components in their order, every column may hold null. */
  static StructType schema(Class<?> type) {
    List<StructField> fields = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      DataType column = ColumnTypes.of(component.getGenericType());
      if (column == null) {
        throw new LabException(
            "Spark has no column type for component "
                + component.getName()
                + " of "
                + type.getSimpleName()
                + " ("
                + component.getType().getSimpleName()
                + "): use a text, a number, a boolean, an Instant, a LocalDate, a list or a"
                + " record of these.");
      }
      fields.add(new StructField(component.getName(), column, true, noMetadata()));
    }
    return new StructType(fields.toArray(StructField[]::new));
  }

  private static org.apache.spark.sql.types.Metadata noMetadata() {
    return org.apache.spark.sql.types.Metadata.empty();
  }

  private static Row row(Record record) {
    return RowFactory.create(Values.row(record).stream().map(Datasets::columnValue).toArray());
  }

  private static Object columnValue(Object value) {
    if (value instanceof Record nested) {
      return row(nested);
    }
    if (value instanceof List<?> list) {
      return scala.jdk.javaapi.CollectionConverters.asScala(
              list.stream().map(Datasets::columnValue).toList())
          .toSeq();
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    return value;
  }
}
