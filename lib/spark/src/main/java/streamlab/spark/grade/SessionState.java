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

  private static final String SHUFFLE_PARTITIONS = "spark.sql.shuffle.partitions";

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

  /** Gives the session the settings that a new one has, and a single shuffle partition. */
  void asDelivered() {
    Map<String, String> delivered = new HashMap<>(settings(spark.newSession()));
    delivered.put(SHUFFLE_PARTITIONS, "1");
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
