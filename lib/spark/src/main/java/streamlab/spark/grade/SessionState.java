package streamlab.spark.grade;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.catalog.SessionCatalog;
import org.apache.spark.sql.catalyst.catalog.TemporaryViewRelation;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Settings and temporary views of a session, as they were: a notebook may have changed them before
 * a grade, and an answer may change them during one.
 */
final class SessionState {

  /** For a handful of rows: a single task, and no plan that is made anew on the way. */
  private static final Map<String, String> GRADERS_OWN =
      Map.of("spark.sql.shuffle.partitions", "1", "spark.sql.adaptive.enabled", "false");

  private final SparkSession spark;
  private final Map<String, String> settings;
  private final Map<String, TemporaryViewRelation> views = new LinkedHashMap<>();

  private SessionState(SparkSession spark) {
    this.spark = spark;
    this.settings = settings(spark);
    SessionCatalog catalog = catalog();
    CollectionConverters.asJava(catalog.getTempViewNames())
        .forEach(name -> views.put(name, catalog.getRawTempView(name).get()));
  }

  static SessionState of(SparkSession spark) {
    return new SessionState(spark);
  }

  /** Gives the session the settings that a new one has, and the graders' own. */
  void asDelivered() {
    Map<String, String> delivered = new HashMap<>(settings(spark.newSession()));
    delivered.putAll(GRADERS_OWN);
    set(delivered);
  }

  /** Brings settings and views back; views that have come since go. */
  void restore() {
    set(settings);
    SessionCatalog catalog = catalog();
    for (String name : CollectionConverters.asJava(catalog.getTempViewNames())) {
      if (!views.containsKey(name)) {
        catalog.dropTempView(name);
      }
    }
    views.forEach((name, view) -> catalog.createTempView(name, view, true));
  }

  private SessionCatalog catalog() {
    return ((org.apache.spark.sql.classic.SparkSession) spark).sessionState().catalog();
  }

  private static Map<String, String> settings(SparkSession spark) {
    return CollectionConverters.asJava(spark.conf().getAll());
  }

  private void set(Map<String, String> wanted) {
    Map<String, String> now = settings(spark);
    now.keySet().stream()
        .filter(key -> !wanted.containsKey(key) && spark.conf().isModifiable(key))
        .forEach(spark.conf()::unset);
    wanted.forEach(
        (key, value) -> {
          if (!value.equals(now.get(key)) && spark.conf().isModifiable(key)) {
            spark.conf().set(key, value);
          }
        });
  }
}
