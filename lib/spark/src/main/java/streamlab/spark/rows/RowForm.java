package streamlab.spark.rows;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import streamlab.show.Drawable;
import streamlab.show.Form;

/** Shows Datasets and collected rows as tables, also where they are given as plain objects. */
public final class RowForm implements Form {

  @Override
  public Optional<Drawable> of(Object value) {
    if (value instanceof Dataset<?> dataset) {
      return Optional.of(DatasetTables.of(dataset));
    }
    if (value instanceof Row row && row.schema() != null) {
      return Optional.of(DatasetTables.of(row.schema(), List.of(row)));
    }
    if (value instanceof List<?> list && isOfOneSchema(list)) {
      List<Row> rows = list.stream().map(Row.class::cast).toList();
      return Optional.of(DatasetTables.of(rows.get(0).schema(), rows));
    }
    return Optional.empty();
  }

  private static boolean isOfOneSchema(List<?> list) {
    return !list.isEmpty()
        && list.get(0) instanceof Row first
        && first.schema() != null
        && list.stream()
            .allMatch(each -> each instanceof Row row && first.schema().equals(row.schema()));
  }
}
