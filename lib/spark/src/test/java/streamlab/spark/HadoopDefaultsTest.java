package streamlab.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static streamlab.spark.Lab.expect;
import static streamlab.spark.Lab.spark;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.spark.sql.Encoders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import streamlab.spark.files.LocalFiles;

@DisplayName("Hadoop's settings in the lab's session")
class HadoopDefaultsTest {

  @TempDir Path folder;

  private static Configuration settings() {
    return ((org.apache.spark.sql.classic.SparkSession) spark()).sessionState().newHadoopConf();
  }

  @Test
  @DisplayName("are what was set, without the lists of a thousand defaults")
  void few() {
    List<String> names =
        StreamSupport.stream(settings().spliterator(), false).map(Map.Entry::getKey).toList();
    assertTrue(names.size() < 100, names.size() + " settings");
    assertEquals(LocalFiles.class.getName(), settings().get("fs.file.impl"));
  }

  @Test
  @DisplayName("lead to the local files by Hadoop's second API, too")
  void secondApi() throws Exception {
    var here = new org.apache.hadoop.fs.Path(folder.toUri());
    assertTrue(FileContext.getFileContext(settings()).getFileStatus(here).isDirectory());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"parquet", "orc", "json", "csv", "text"})
  @DisplayName("write files of each format that are read again")
  void formats(String format) {
    String path = folder.resolve(format).toString();
    spark()
        .createDataset(List.of("ann", "bob"), Encoders.STRING())
        .write()
        .format(format)
        .save(path);
    expect(spark().read().schema("value string").format(format).load(path)).rows("ann", "bob");
  }
}
