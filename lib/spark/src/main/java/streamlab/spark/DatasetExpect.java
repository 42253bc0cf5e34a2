package streamlab.spark;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import streamlab.expect.Expect;
import streamlab.spark.rows.DatasetTables;

/** Checks the rows of a batch Dataset. */
public final class DatasetExpect extends Expect {

  private final Dataset<?> dataset;

  DatasetExpect(String what, Dataset<?> dataset) {
    super(what, dataset);
    this.dataset = dataset;
  }

  /** It has these columns, in this order, and no others. */
  public void columns(String... expected) {
    List<String> actual = Arrays.asList(dataset.columns());
    if (!actual.equals(Arrays.asList(expected))) {
      throw failed("expected columns: " + Arrays.asList(expected), "but there are: " + actual);
    }
    tick("columns " + String.join(", ", expected));
  }

  /** It has no rows. */
  public void isEmpty() {
    rows();
  }

  @Override
  protected List<String> rowTexts() {
    return DatasetTables.rowTexts(dataset);
  }
}
