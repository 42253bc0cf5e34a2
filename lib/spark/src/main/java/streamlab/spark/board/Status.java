package streamlab.spark.board;

import org.apache.spark.sql.streaming.StreamingQuery;
import streamlab.spark.stream.Queries;

/** What a query does, or how it ended, in a few words. */
final class Status {

  private Status() {}

  static String of(StreamingQuery query) {
    if (query.isActive()) {
      return running(query.status().message());
    }
    if (query.exception().isDefined()) {
      return "failed: " + Queries.cause(query.exception().get());
    }
    return Queries.endsByItself(query) ? "ended: all that was there is done" : "stopped";
  }

  /** From Spark's own words for the moment, which change many times in a micro-batch. */
  private static String running(String message) {
    if (message.startsWith("Waiting for data")) {
      return "waiting for data";
    }
    if (message.startsWith("Waiting for next trigger")) {
      return "waiting for its next trigger";
    }
    return message.startsWith("Initializing") ? "starting" : "running";
  }
}
