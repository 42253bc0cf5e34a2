package streamlab.chapter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.DeleteTopicsOptions;
import org.apache.kafka.common.KafkaException;
import streamlab.home.LabHome;
import streamlab.home.RunFile;
import streamlab.process.Lease;
import streamlab.service.kafka.KafkaCluster;

/**
 * What is known of one run of a chapter, also on disk: should its program die, the next one knows
 * what to clean up.
 */
final class RunRecord {

  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final int LENGTH = 5;
  private static final Duration DELETE_LIMIT = Duration.ofSeconds(5);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path file;
  private final Map<String, String> facts;
  private KafkaCluster cluster;

  private RunRecord(Path file, Map<String, String> facts) {
    this.file = file;
    this.facts = facts;
  }

  static RunRecord begin(LabHome home, String chapter) {
    StringBuilder run = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      run.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    ProcessHandle self = ProcessHandle.current();
    Map<String, String> facts = new HashMap<>();
    facts.put("chapter", chapter);
    facts.put("run", run.toString());
    facts.put("pid", Long.toString(self.pid()));
    facts.put("started", Lease.startOf(self).toString());
    RunRecord record =
        new RunRecord(folder(home).resolve(chapter + "-" + run + ".properties"), facts);
    record.save();
    return record;
  }

  static RunRecord read(Path file) {
    return new RunRecord(file, new HashMap<>(RunFile.read(file)));
  }

  static Path folder(LabHome home) {
    return home.run().resolve("chapters");
  }

  String chapter() {
    return facts.get("chapter");
  }

  String run() {
    return facts.get("run");
  }

  /** What all topic and group names of this run end in. */
  String suffix() {
    return "-" + chapter() + "-" + run();
  }

  /** The address of the cluster in use; empty before the first topic. */
  String address() {
    return facts.getOrDefault("kafka", "");
  }

  boolean isComplete() {
    return facts.containsKey("pid") && facts.containsKey("started") && run() != null;
  }

  boolean isAlive() {
    return Lease.isAlive(Long.parseLong(facts.get("pid")), Instant.parse(facts.get("started")));
  }

  void uses(KafkaCluster used) {
    cluster = used;
    if (!used.bootstrapServers().equals(address())) {
      facts.put("kafka", used.bootstrapServers());
      save();
    }
  }

  /** Removes topics, folders and this record; what can't be removed now stays recorded. */
  void removeAll(LabHome home) {
    try {
      if (cluster != null) {
        deleteTopics(cluster);
      }
      Folders.delete(workFolder(home));
      Files.deleteIfExists(file);
    } catch (IOException | ExecutionException | TimeoutException | KafkaException e) {
      // Left for the chapter's next run, which finds this record.
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  Path workFolder(LabHome home) {
    return home.work().resolve(chapter() + "-" + run());
  }

  private void deleteTopics(KafkaCluster from)
      throws ExecutionException, InterruptedException, TimeoutException {
    long millis = DELETE_LIMIT.toMillis();
    List<String> mine =
        from.admin().listTopics().names().get(millis, TimeUnit.MILLISECONDS).stream()
            .filter(topic -> topic.endsWith(suffix()))
            .toList();
    if (!mine.isEmpty()) {
      DeleteTopicsOptions options = new DeleteTopicsOptions().timeoutMs((int) millis);
      from.admin().deleteTopics(mine, options).all().get(millis, TimeUnit.MILLISECONDS);
    }
  }

  private void save() {
    RunFile.write(file, facts);
  }
}
