package streamlab.spark.restart;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.execution.streaming.FileSystemBasedCheckpointFileManager;

/**
 * Writes a checkpoint as usual, and stands still when a file that the job is to be killed at is
 * about to appear: its content is written, its name is not there yet.
 */
public final class CheckpointFiles extends FileSystemBasedCheckpointFileManager {

  /** Spark's setting, and the system property by which a job's JVM asks for it. */
  public static final String SETTING = "spark.sql.streaming.checkpointFileManagerClass";

  /** Made by Spark, for each folder of a checkpoint. */
  public CheckpointFiles(Path folder, Configuration settings) {
    super(folder, settings);
  }

  @Override
  public void renameTempFile(Path written, Path file, boolean overwrite) {
    String point = System.getProperty(KillPoint.PROPERTY);
    if (point != null && !point.isEmpty() && file.toUri().getPath().endsWith("/" + point)) {
      KillPoint.standStill(point);
    }
    super.renameTempFile(written, file, overwrite);
  }
}
