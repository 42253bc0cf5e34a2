package streamlab.exercises.lastlogins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import streamlab.spark.grade.SparkSandbox;
import streamlab.spark.grade.cassandra.CassandraSandbox;
import streamlab.spark.stream.Queries;

/** Runs of one answer over a folder to which files are added, a file a micro-batch. */
final class Runs {

  static final String COLUMNS = "login_id, user_name, last_login";

  private final LastLogins answer;
  private final SparkSession spark;
  private final CassandraSandbox cassandra;
  private final String table;
  private final Dataset<Row> users;
  private final Path folder;
  private int files;

  Runs(LastLogins answer, SparkSandbox spark, CassandraSandbox cassandra, Dataset<Row> users)
      throws IOException {
    this.answer = answer;
    this.spark = spark.session();
    this.cassandra = cassandra;
    this.users = users;
    this.table = cassandra.table("login_id text PRIMARY KEY, user_name text, last_login timestamp");
    this.folder = spark.folder("last-logins");
    Files.createDirectory(logins());
  }

  private Path logins() {
    return folder.resolve("logins");
  }

  private Path checkpoint() {
    return folder.resolve("checkpoint");
  }

  /** Adds a batch of logins: {@code "100001,2019-02-05 09:00:00"}. */
  Runs batch(String... rows) throws IOException {
    files++;
    Path file = Files.write(logins().resolve(files + ".csv"), List.of(rows));
    // Spark takes files in the order of their times, which may be equal.
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH.plusSeconds(1000L + files)));
    return this;
  }

  /** Starts the answer and waits until all that is there is written; stops it if it goes on. */
  StreamingQuery run() throws Exception {
    Dataset<Row> stream =
        spark
            .readStream()
            .schema("login_id string, created_time timestamp")
            .option("maxFilesPerTrigger", 1)
            .csv(logins().toString());
    StreamingQuery query =
        answer.keep(stream, users, cassandra.session(), table, checkpoint().toString());
    Queries.untilCaughtUp(query);
    Queries.stop(query);
    return query;
  }

  /** Runs it and gives the table's rows. */
  List<String> rows() throws Exception {
    run();
    return cassandra.rows(table, COLUMNS);
  }

  /** How many logins a run read. */
  static long read(StreamingQuery query) {
    return Arrays.stream(query.recentProgress()).mapToLong(each -> each.numInputRows()).sum();
  }

  /**
   * Makes the checkpoint forget that its last batch was done, as a crash before the commit does.
   */
  void forgetLastCommit() throws IOException {
    Path commits = checkpoint().resolve("commits");
    if (!Files.isDirectory(commits)) {
      return;
    }
    try (Stream<Path> all = Files.list(commits)) {
      List<Path> done =
          all.filter(each -> each.getFileName().toString().matches("\\d+"))
              .sorted(Comparator.comparingInt(each -> number(each)))
              .toList();
      if (!done.isEmpty()) {
        Path last = done.get(done.size() - 1);
        Files.delete(last);
        Files.deleteIfExists(last.resolveSibling("." + last.getFileName() + ".crc"));
      }
    }
  }

  private static int number(Path file) {
    return Integer.parseInt(file.getFileName().toString());
  }
}
