package streamlab.spark.rows;

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
public final class Datasets {

  private Datasets() {}

  /**
   * Rows from records, beans or single values; the first one tells the columns.
   *
   * @throws LabException for an empty list and for a type that gives no columns
   */
  public static Dataset<Row> of(SparkSession spark, List<?> things) {
    if (things.isEmpty()) {
      throw new LabException(
          "An empty list does not say what its columns are: use dataset(list, Type.class).");
    }
    return of(spark, things, things.get(0).getClass());
  }

  /**
   * Rows from records, beans or single values of one type, which tells the columns.
   *
   * @throws LabException for a type that gives no columns
   */
  public static Dataset<Row> of(SparkSession spark, List<?> things, Class<?> type) {
    if (isFlat(type)) {
      return spark.createDataFrame(things.stream().map(Datasets::row).toList(), schema(type));
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

  /** Whether a type is a record or a single value, so that {@link #schema} knows its columns. */
  public static boolean isFlat(Class<?> type) {
    return type.isRecord() || ColumnTypes.single(type) != null;
  }

  /**
   * The columns of a record type: its components in their order, every column may hold null; of a
   * single value one column {@code value}.
   *
   * @throws LabException for a component of a type Spark has no column type for
   */
  public static StructType schema(Class<?> type) {
    DataType single = ColumnTypes.single(type);
    if (single != null) {
      return new StructType().add("value", single);
    }
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

  /** A record or a single value as a row of the columns that {@link #schema} gives. */
  public static Row row(Object thing) {
    if (thing instanceof Record record) {
      return RowFactory.create(Values.row(record).stream().map(Datasets::columnValue).toArray());
    }
    return RowFactory.create(columnValue(thing));
  }

  private static Object columnValue(Object value) {
    if (value instanceof Record) {
      return row(value);
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
