package streamlab.exercises.fixthebuild;

/**
 * A dependency.
 *
 * @param group such as {@code org.apache.spark}
 * @param artefact such as {@code spark-sql_2.13}
 * @param version such as {@code 4.0.1}
 */
record Coordinate(String group, String artefact, String version) {

  static boolean isOne(String text) {
    return text != null && text.split(":").length == 3;
  }

  static Coordinate of(String text) {
    String[] parts = text.strip().split(":");
    return new Coordinate(parts[0], parts[1], parts[2]);
  }

  /** The artefact without its Scala version. */
  String plainName() {
    return artefact.replaceAll("_\\d.*", "");
  }

  /** The Scala version in the artefact's name, or nothing. */
  String suffix() {
    return artefact.contains("_") ? artefact.substring(artefact.indexOf('_') + 1) : "";
  }

  String text() {
    return group + ":" + artefact + ":" + version;
  }
}
