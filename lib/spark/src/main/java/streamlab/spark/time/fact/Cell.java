package streamlab.spark.time.fact;

/**
 * A named value in the state, as text.
 *
 * @param name what the query calls it; may be empty
 * @param value its text
 */
public record Cell(String name, String value) {

  @Override
  public String toString() {
    return name.isEmpty() ? value : name + " " + value;
  }
}
