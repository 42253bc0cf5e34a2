package streamlab.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.spark.SparkConf;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The settings for a context of one's own")
class SparkConfTest {

  @Test
  @DisplayName("are those of the lab's session")
  void labSettings() {
    SparkConf conf = Lab.sparkConf();
    assertEquals("UTC", conf.get("spark.sql.session.timeZone"));
    assertEquals("false", conf.get("spark.ui.enabled"));
    assertEquals("127.0.0.1", conf.get("spark.driver.host"));
    assertTrue(conf.get("spark.local.dir").contains(".lab"), conf.get("spark.local.dir"));
  }

  @Test
  @DisplayName("are made anew on each call, so that a change stays the caller's")
  void anew() {
    Lab.sparkConf().setAppName("RDD Example");
    assertEquals("Stream Lab", Lab.sparkConf().get("spark.app.name"));
  }
}
