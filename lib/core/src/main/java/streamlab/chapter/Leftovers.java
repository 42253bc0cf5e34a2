package streamlab.chapter;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import streamlab.error.LabException;
import streamlab.home.LabHome;
import streamlab.service.kafka.KafkaCluster;

/** Runs whose program died before it could clean up: their things are removed later. */
final class Leftovers {

  private final LabHome home;

  Leftovers(LabHome home) {
    this.home = home;
  }

  /** Removes folders of dead runs at once, and their topics if they lie on this cluster. */
  void remove(KafkaCluster cluster) {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(RunRecord.folder(home), "*.properties")) {
      for (Path file : files) {
        remove(RunRecord.read(file), file, cluster);
      }
    } catch (IOException | LabException e) {
      // Cleaning up behind somebody else must not keep this chapter from running.
      return;
    }
  }

  private void remove(RunRecord record, Path file, KafkaCluster cluster) throws IOException {
    if (!record.isComplete()) {
      Files.deleteIfExists(file);
    } else if (!record.isAlive()
        && (record.address().isEmpty() || record.address().equals(cluster.bootstrapServers()))) {
      if (!record.address().isEmpty()) {
        record.uses(cluster);
      }
      record.removeAll(home);
    }
  }
}
