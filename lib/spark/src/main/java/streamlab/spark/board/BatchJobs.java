package streamlab.spark.board;

import java.util.Optional;
import java.util.UUID;
import org.apache.spark.SparkContext;
import org.apache.spark.SparkJobInfo;
import org.apache.spark.SparkStageInfo;
import org.apache.spark.SparkStatusTracker;
import scala.Option;
import streamlab.show.Steps;

/** The tasks of all jobs that one thread has Spark do while this is open. */
final class BatchJobs implements AutoCloseable {

  private final SparkContext spark;
  private final String tag = "lab-progress-" + UUID.randomUUID();
  private volatile boolean whole;

  BatchJobs(SparkContext spark) {
    this.spark = spark;
    spark.addJobTag(tag);
  }

  /** How far the jobs are that are known so far; none before the first. */
  Optional<Steps> steps() {
    SparkStatusTracker tracker = spark.statusTracker();
    long done = 0;
    long known = 0;
    for (int id : tracker.getJobIdsForTag(tag)) {
      Option<SparkJobInfo> job = tracker.getJobInfo(id);
      for (int stage : job.isDefined() ? job.get().stageIds() : new int[0]) {
        Option<SparkStageInfo> info = tracker.getStageInfo(stage);
        known += info.isDefined() ? info.get().numTasks() : 0;
        done += info.isDefined() ? info.get().numCompletedTasks() : 0;
      }
    }
    if (known == 0) {
      return Optional.empty();
    }
    return Optional.of(new Steps(whole ? known : done, known, "tasks"));
  }

  /** The work is done: also the tasks that Spark could do without. */
  <T> T whole(T result) {
    whole = true;
    return result;
  }

  @Override
  public void close() {
    spark.removeJobTag(tag);
  }
}
