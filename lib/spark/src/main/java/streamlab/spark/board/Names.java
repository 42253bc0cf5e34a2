package streamlab.spark.board;

/** Sources and sinks as a reader knows them. */
final class Names {

  private static final int LONGEST = 45;

  private Names() {}

  /**
   * From Spark's description, which is at times only what Java says of an object: package, class
   * and number.
   */
  static String of(String description) {
    String name = description.replaceFirst("\\$?@[0-9a-f]+$", "");
    if (name.matches("[a-z0-9]+(\\.\\w+)+")) {
      name = name.substring(name.lastIndexOf('.') + 1);
    }
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
  }
}
