package streamlab.exercises.mayideploy;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.sum;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;
import streamlab.error.LabException;
import streamlab.exercises.mayideploy.MayIDeploy.Outcome;
import streamlab.spark.grade.recovery.Recovery;
import streamlab.spark.stream.Queries;

/**
 * What really comes of each change, on a copy of a checkpoint of version 1. Found out once in this
 * JVM: it is the same for every answer.
 */
final class RealRestarts {

  /** A change to version 1. */
  enum Change {
    FILTER,
    GROUPING_KEYS,
    AGGREGATE,
    SHUFFLE_PARTITIONS,
    FILES_PER_TRIGGER
  }

  private static final Map<Change, Outcome> KNOWN = new ConcurrentHashMap<>();
  private static final int NEW_FILES = 2;

  private final SparkSession spark;
  private final Recovery recovery;

  RealRestarts(SparkSession spark, Recovery recovery) {
    this.spark = spark.newSession();
    this.spark.conf().set("spark.sql.shuffle.partitions", "2");
    this.recovery = recovery;
  }

  Outcome of(Change change) throws Exception {
    Outcome known = KNOWN.get(change);
    if (known == null) {
      known = tried(change);
      KNOWN.put(change, known);
    }
    return known;
  }

  private Outcome tried(Change change) throws Exception {
    Path in = recovery.folder("tried-in");
    Path checkpoint = recovery.folder("tried-checkpoint");
    recovery.drop(in, "0.csv", "ann,100", "bob,51");
    Queries.untilCaughtUp(begun(null, spark, in, checkpoint));
    for (int file = 1; file <= NEW_FILES; file++) {
      recovery.drop(in, file + ".csv", "ann,20", "bob,-" + file);
    }
    SparkSession session = spark.newSession();
    session.conf().set("spark.sql.shuffle.partitions", change == Change.SHUFFLE_PARTITIONS ? 5 : 2);
    StreamingQuery query = begun(change, session, in, checkpoint);
    try {
      Queries.untilCaughtUp(query);
    } catch (LabException e) {
      return error(e);
    }
    return inForce(change, query) ? Outcome.TAKES_EFFECT : Outcome.IGNORED;
  }

  private static StreamingQuery begun(Change change, SparkSession session, Path in, Path checkpoint)
      throws Exception {
    Dataset<Row> payments =
        session
            .readStream()
            .schema("account string, cents int")
            .option("maxFilesPerTrigger", change == Change.FILES_PER_TRIGGER ? 10 : 1)
            .csv(in.toString());
    return totals(change, payments)
        .writeStream()
        .format("noop")
        .outputMode("update")
        .option("checkpointLocation", checkpoint.toString())
        .trigger(Trigger.AvailableNow())
        .start();
  }

  private static Dataset<Row> totals(Change change, Dataset<Row> payments) {
    if (change == Change.GROUPING_KEYS) {
      return payments.groupBy(col("account"), expr("cents % 2")).agg(sum("cents"));
    }
    if (change == Change.AGGREGATE) {
      return payments.groupBy("account").agg(sum("cents"), count("*"));
    }
    Dataset<Row> counted = change == Change.FILTER ? payments.filter("cents > 0") : payments;
    return counted.groupBy("account").agg(sum("cents"));
  }

  private static Outcome error(LabException error) {
    if (error.getMessage().contains("STATE_STORE_KEY_SCHEMA_NOT_COMPATIBLE")) {
      return Outcome.KEY_SCHEMA_ERROR;
    }
    if (error.getMessage().contains("STATE_STORE_VALUE_SCHEMA_NOT_COMPATIBLE")) {
      return Outcome.VALUE_SCHEMA_ERROR;
    }
    throw error;
  }

  private static boolean inForce(Change change, StreamingQuery query) {
    return switch (change) {
      case FILTER ->
          // Each of the new files has a payment of bob's that does not count: one row is updated.
          query.lastProgress().stateOperators()[0].numRowsUpdated() == 1;
      case SHUFFLE_PARTITIONS ->
          query.lastProgress().stateOperators()[0].numShufflePartitions() == 5;
      case FILES_PER_TRIGGER -> withRows(query) == 1;
      case GROUPING_KEYS, AGGREGATE -> true;
    };
  }

  private static long withRows(StreamingQuery query) {
    return Stream.of(query.recentProgress()).filter(each -> each.numInputRows() > 0).count();
  }
}
