package streamlab.spark.restart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import streamlab.error.LabException;
import streamlab.home.LabHome;

@DisplayName("A job in a JVM of its own")
class JobIT {

  /** Counts words of files, a file per batch, and appends what each batch changed to a file. */
  private static final String COUNTS =
      """
      var words = spark().readStream().schema("word STRING")
          .option("maxFilesPerTrigger", 1).csv(args[0] + "/in");
      words.groupBy("word").count().writeStream()
          .outputMode("update")
          .option("checkpointLocation", args[0] + "/checkpoint")
          .trigger(Trigger.AvailableNow())
          .foreachBatch((rows, batch) -> {
              var lines = rows.collectAsList().stream().map(row -> batch + " " + row).sorted().toList();
              killPoint("nothing written");
              Files.write(Path.of(args[0], "out"), lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
          })
          .start().awaitTermination();
      System.out.println("done");
      """;

  private static final List<String> UNDISTURBED = List.of("0 [a,1]", "0 [b,1]", "1 [a,2]");

  @TempDir Path folder;
  private Job job;

  @BeforeEach
  void twoFiles() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.writeString(in.resolve("1.csv"), "a\nb\n");
    Files.writeString(in.resolve("2.csv"), "a\n");
    Files.getFileAttributeView(in.resolve("1.csv"), BasicFileAttributeView.class)
        .setTimes(FileTime.fromMillis(1_600_000_000_000L), null, null);
    job = Job.of(LabHome.find(), folder.resolve("classes"), "Counts", COUNTS);
  }

  @Test
  @DisplayName("comes to its end and tells what it printed")
  void runs() throws IOException {
    JobRun run = job.run(folder.toString());
    assertEquals(new JobRun("", 0, List.of("done")), run);
    assertEquals(UNDISTURBED, written());
  }

  @Test
  @DisplayName("killed before its commit, writes the same batch once more")
  void killedBeforeCommit() throws IOException {
    JobRun killed = job.killAt("commits/1", folder.toString());
    assertTrue(killed.killed());
    assertEquals(List.of(), killed.lines(), "it never came to its last line");
    assertFalse(Files.exists(folder.resolve("checkpoint/commits/1")));
    job.run(folder.toString());
    assertEquals(List.of("0 [a,1]", "0 [b,1]", "1 [a,2]", "1 [a,2]"), written());
  }

  @Test
  @DisplayName("killed in the middle of a batch, repeats it: nothing is lost or doubled")
  void killedInTheMiddle() throws IOException {
    job.killAt("nothing written", folder.toString());
    assertEquals(0, written().size());
    job.run(folder.toString());
    assertEquals(UNDISTURBED, written());
  }

  @Test
  @DisplayName("killed while its state is saved, counts on from the state before")
  void killedWhileStateIsSaved() throws IOException {
    job.killAt("state/0/0/1.delta", folder.toString());
    assertFalse(Files.exists(folder.resolve("checkpoint/state/0/0/1.delta")));
    job.run(folder.toString());
    assertEquals(UNDISTURBED, written());
  }

  @Test
  @DisplayName("that fails tells its error in a line")
  void fails() {
    JobRun run =
        Job.of(LabHome.find(), folder.resolve("bad"), "Bad", "spark().table(\"nowhere\").show();")
            .run();
    assertEquals(1, run.exit());
    assertTrue(run.lines().get(0).contains("TABLE_OR_VIEW_NOT_FOUND"), run::toString);
  }

  @Test
  @DisplayName("that does not compile is refused with the line of its statements")
  void doesNotCompile() {
    LabException refused =
        assertThrows(
            LabException.class,
            () ->
                Job.of(LabHome.find(), folder.resolve("bad"), "Bad", "int one = 1;\nint two = x;"));
    assertTrue(
        refused.getMessage().startsWith("The job Bad does not compile: line 2: cannot find symbol"),
        refused::getMessage);
  }

  @Test
  @DisplayName("that never comes to the point says so")
  void neverThere() {
    Job hello =
        Job.of(LabHome.find(), folder.resolve("h"), "Hello", "System.out.println(\"done\");");
    LabException refused = assertThrows(LabException.class, () -> hello.killAt("commits/1"));
    assertEquals(
        "The job Hello never came to commits/1; it came to its end\ndone.", refused.getMessage());
  }

  private List<String> written() throws IOException {
    Path out = folder.resolve("out");
    return Files.exists(out) ? Files.readAllLines(out) : List.of();
  }
}
