package streamlab.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.execution.streaming.FileSystemBasedCheckpointFileManager;
import streamlab.error.LabException;
import streamlab.home.LabHome;
import streamlab.spark.files.LocalFiles;
import streamlab.spark.restart.CheckpointFiles;

/** Makes the lab's Spark session: set for small data, quick answers and a laptop's memory. */
final class LabSession {

  private static SparkSession session;

  private LabSession() {}

  static synchronized SparkSession get() {
    if (session == null || session.sparkContext().isStopped()) {
      SparkSession.Builder builder = SparkSession.builder();
      settings(LabHome.find(), System.getenv()).forEach(builder::config);
      session = builder.getOrCreate();
      if (session.sparkContext().isLocal()) {
        HadoopDefaults.leaveOut(session);
      }
    }
    SparkSession.setActiveSession(session);
    return session;
  }

  static Map<String, String> settings(LabHome home, Map<String, String> environment) {
    Path work = home.work().resolve("spark");
    try {
      Files.createDirectories(work);
    } catch (IOException e) {
      throw new LabException(
          "Folder " + work + " can't be made (" + e.getMessage() + "): is the disk full?", e);
    }
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("spark.app.name", "Stream Lab");
    settings.put("spark.master", environment.getOrDefault("SPARK_MASTER", "local[2]"));
    // By address: a laptop's own name often resolves to nothing, or to a network that has gone.
    settings.put("spark.driver.host", "127.0.0.1");
    settings.put("spark.driver.bindAddress", "127.0.0.1");
    settings.put("spark.ui.enabled", environment.getOrDefault("STREAMLAB_SPARK_UI", "false"));
    settings.put("spark.ui.showConsoleProgress", "false");
    settings.put("spark.local.dir", work.toString());
    settings.put("spark.sql.warehouse.dir", work.resolve("warehouse").toUri().toString());
    settings.put("spark.sql.session.timeZone", "UTC");

    // The default of 200 partitions is made for clusters: 200 tasks for a handful of rows.
    settings.put("spark.sql.shuffle.partitions", "2");
    // Generating and compiling Java for each plan costs more than it gains on small data.
    settings.put("spark.sql.codegen.wholeStage", "false");
    settings.put("spark.sql.codegen.factoryMode", "NO_CODEGEN");
    // A stream looks for new data again at once, not after ten milliseconds.
    settings.put("spark.sql.streaming.pollingDelay", "1ms");
    // Checkpoint files through the plain file system: no checksum files, half the file operations.
    settings.put(
        CheckpointFiles.SETTING,
        System.getProperty(
            CheckpointFiles.SETTING, FileSystemBasedCheckpointFileManager.class.getName()));
    if (settings.get("spark.master").startsWith("local")) {
      // The executors of a cluster do not have our class.
      settings.put("spark.hadoop.fs.file.impl", LocalFiles.class.getName());
    }
    settings.put("spark.sql.streaming.forceDeleteTempCheckpointLocation", "true");
    return settings;
  }
}
