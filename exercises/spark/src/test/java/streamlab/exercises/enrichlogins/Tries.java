package streamlab.exercises.enrichlogins;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.OutputMode;
import streamlab.exercises.enrichlogins.EnrichLogins.Attempt;
import streamlab.spark.grade.SparkSandbox;
import streamlab.spark.stream.DrivenQuery;
import streamlab.spark.stream.Feed;

/** What Spark does, tried in Spark. */
final class Tries {

  static final String LOGINS = "login_id string, created_time timestamp";
  static final String USERS = "login_id string, user_name string";

  private Tries() {}

  /** Those of the attempts that Spark does not start. */
  static Set<Attempt> refused(SparkSandbox sandbox) {
    Set<Attempt> refused = EnumSet.noneOf(Attempt.class);
    Arrays.stream(Attempt.values()).filter(each -> !starts(each, sandbox)).forEach(refused::add);
    return refused;
  }

  private static boolean starts(Attempt attempt, SparkSandbox sandbox) {
    Feed<Row> logins = sandbox.feed(LOGINS);
    Dataset<Row> users = sandbox.feed(USERS).table();
    try {
      sandbox.query(logins, joined(attempt, logins.rows(), users), OutputMode.Append()).close();
      return true;
    } catch (Exception e) {
      // Spark's own method does not declare it, so it can't be named in a catch.
      if (e instanceof AnalysisException) {
        return false;
      }
      throw e;
    }
  }

  private static Dataset<Row> joined(Attempt attempt, Dataset<Row> logins, Dataset<Row> users) {
    return switch (attempt) {
      case LOGINS_LEFT_OUTER_USERS -> logins.join(users, usingId(), "left_outer");
      case LOGINS_RIGHT_OUTER_USERS -> logins.join(users, usingId(), "right_outer");
      case USERS_LEFT_OUTER_LOGINS -> users.join(logins, usingId(), "left_outer");
      case USERS_RIGHT_OUTER_LOGINS -> users.join(logins, usingId(), "right_outer");
      case LOGINS_FULL_OUTER_USERS -> logins.join(users, usingId(), "full_outer");
    };
  }

  private static String[] usingId() {
    return new String[] {"login_id"};
  }

  /** Whether a login of a user comes out who was appended to the files while the query ran. */
  static boolean seesAppendedUser(SparkSandbox sandbox, Path folder, Row login) {
    append(sandbox, folder, Feed.row("100001", "Nora"));
    Dataset<Row> users = sandbox.session().read().parquet(folder.toString());
    Feed<Row> logins = sandbox.feed(LOGINS);
    DrivenQuery<Row> query =
        sandbox.query(logins, logins.rows().join(users, "login_id"), OutputMode.Append());
    append(sandbox, folder, Feed.row(login.getString(0), "Zoe"));
    return !query.step(login).isEmpty();
  }

  private static void append(SparkSandbox sandbox, Path folder, Row user) {
    Feed<Row> users = sandbox.feed(USERS);
    users.add(List.of(user));
    users.table().write().mode("append").parquet(folder.toString());
  }
}
