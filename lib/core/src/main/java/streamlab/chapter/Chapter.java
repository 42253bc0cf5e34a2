package streamlab.chapter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import streamlab.error.LabException;
import streamlab.home.LabHome;
import streamlab.service.kafka.KafkaCluster;
import streamlab.service.kafka.TopicCreation;

/**
 * One run of a chapter: its topics, group names and folders. All names end in the run's id, so a
 * chapter can be run twice, or twice at once, and always finds its topics empty. Everything goes
 * when the run is closed, when the JVM ends, or, after a crash, when the chapter is run next.
 */
public final class Chapter implements AutoCloseable {

  private final LabHome home;
  private final Supplier<KafkaCluster> kafka;
  private final RunRecord record;
  private final Deque<Runnable> atEnd = new ArrayDeque<>();

  private Chapter(LabHome home, Supplier<KafkaCluster> kafka, RunRecord record) {
    this.home = home;
    this.kafka = kafka;
    this.record = record;
  }

  /**
   * Begins a run.
   *
   * @param id the chapter's number, such as {@code "03"}
   * @param kafka gives the cluster when the first topic is asked for
   */
  public static Chapter begin(LabHome home, String id, Supplier<KafkaCluster> kafka) {
    if (!id.matches("[a-z0-9-]+")) {
      throw new LabException("\"" + id + "\" is no chapter: use its number, such as \"03\".");
    }
    return new Chapter(home, kafka, RunRecord.begin(home, id));
  }

  /**
   * Creates an empty topic with one partition and gives its full name, such as {@code
   * payments-01-k3x9q}. Its records never expire, because chapters use fixed dates of the past as
   * record timestamps.
   */
  public String topic(String name) {
    return topic(name, 1);
  }

  /** As {@link #topic(String)}, with more partitions. */
  public String topic(String name, int partitions) {
    String full = name(name);
    new TopicCreation(cluster().admin()).create(full, partitions);
    return full;
  }

  /**
   * A name that no other run uses: for a group, or for a topic that the cell creates itself. Topics
   * of such a name are deleted with the run, too.
   */
  public String name(String base) {
    // Remember the cluster: after a crash its topics are looked for there.
    cluster();
    return base + record.suffix();
  }

  /**
   * A name that no other run uses, of letters, digits and underscores only: for a keyspace or a
   * table, whose names may have no hyphens.
   */
  public String identifier(String base) {
    return base + record.suffix().replace('-', '_');
  }

  /** A fresh, empty folder, for files and checkpoints; asked for again, it is emptied again. */
  public Path folder(String name) {
    Path folder = record.workFolder(home).resolve(name);
    try {
      Folders.delete(folder);
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new LabException(
          "Folder " + folder + " can't be made (" + e.getMessage() + "): is the disk full?", e);
    }
  }

  /** Has something done when the run ends, before its topics go; the last added is done first. */
  public void atEnd(Runnable action) {
    atEnd.push(action);
  }

  /** Ends the run: its topics and folders go. */
  @Override
  public void close() {
    while (!atEnd.isEmpty()) {
      atEnd.pop().run();
    }
    record.removeAll(home);
  }

  private KafkaCluster cluster() {
    KafkaCluster cluster = kafka.get();
    if (record.address().isEmpty()) {
      new Leftovers(home).remove(cluster);
    }
    record.uses(cluster);
    return cluster;
  }

  @Override
  public String toString() {
    return "chapter " + record.chapter() + ", run " + record.run();
  }
}
