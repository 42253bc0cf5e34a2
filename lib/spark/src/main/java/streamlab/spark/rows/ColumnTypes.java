package streamlab.spark.rows;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** Which column type holds a Java type. */
final class ColumnTypes {

  private static final Map<Class<?>, DataType> SINGLE =
      Map.ofEntries(
          Map.entry(String.class, DataTypes.StringType),
          Map.entry(boolean.class, DataTypes.BooleanType),
          Map.entry(Boolean.class, DataTypes.BooleanType),
          Map.entry(short.class, DataTypes.ShortType),
          Map.entry(Short.class, DataTypes.ShortType),
          Map.entry(int.class, DataTypes.IntegerType),
          Map.entry(Integer.class, DataTypes.IntegerType),
          Map.entry(long.class, DataTypes.LongType),
          Map.entry(Long.class, DataTypes.LongType),
          Map.entry(float.class, DataTypes.FloatType),
          Map.entry(Float.class, DataTypes.FloatType),
          Map.entry(double.class, DataTypes.DoubleType),
          Map.entry(Double.class, DataTypes.DoubleType),
          Map.entry(BigDecimal.class, DataTypes.createDecimalType(38, 18)),
          Map.entry(Instant.class, DataTypes.TimestampType),
          Map.entry(Timestamp.class, DataTypes.TimestampType),
          Map.entry(LocalDateTime.class, DataTypes.TimestampNTZType),
          Map.entry(LocalDate.class, DataTypes.DateType),
          Map.entry(Date.class, DataTypes.DateType),
          Map.entry(byte[].class, DataTypes.BinaryType));

  private ColumnTypes() {}

  /** The column type of a type with one value, or null for one that has parts. */
  static DataType single(Class<?> type) {
    return SINGLE.get(type);
  }

  /** The column type of a record component, or null when there is none. */
  static DataType of(Type type) {
    if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
      DataType element = of(generic.getActualTypeArguments()[0]);
      return element == null ? null : DataTypes.createArrayType(element);
    }
    if (!(type instanceof Class<?> plain)) {
      return null;
    }
    if (plain.isRecord()) {
      return Datasets.schema(plain);
    }
    return plain.isEnum() ? DataTypes.StringType : SINGLE.get(plain);
  }
}
