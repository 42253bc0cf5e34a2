package streamlab.exercises.sparkpartitioncounts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.mapred.FileInputFormat;
import org.apache.hadoop.mapred.JobConf;
import org.apache.hadoop.mapred.TextInputFormat;

/** In how many pieces Hadoop would read real files; Spark's {@code textFile} asks the same. */
final class HadoopCuts {

  private HadoopCuts() {}

  static List<Long> of(Configuration settings, List<Long> sizes, long block) throws IOException {
    Path file = Files.createTempFile("cuts", ".txt");
    try {
      List<Long> pieces = new ArrayList<>();
      for (long size : sizes) {
        Files.write(file, new byte[Math.toIntExact(size)]);
        pieces.add(pieces(settings, file, block));
      }
      return pieces;
    } finally {
      Files.delete(file);
    }
  }

  private static long pieces(Configuration settings, Path file, long block) throws IOException {
    JobConf job = new JobConf(settings);
    // A file system that is kept has the block size of whoever asked for it first.
    job.setBoolean("fs.file.impl.disable.cache", true);
    job.setLong("fs.local.block.size", block);
    FileInputFormat.setInputPaths(job, file.toUri().toString());
    TextInputFormat format = new TextInputFormat();
    format.configure(job);
    return format.getSplits(job, 1).length;
  }
}
