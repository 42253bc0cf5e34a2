package streamlab.exercises.enrichlogins;

import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Who logged in? A stream of logins, enriched with a table of users.
 *
 * <p>The same code works on the stream and on its batch twin; queries of it run in append mode.
 */
public interface EnrichLogins {

  /** A way to write an outer join of the stream and the table. */
  enum Attempt {
    /** {@code logins.join(users, "login_id", "left_outer")}. */
    LOGINS_LEFT_OUTER_USERS,
    /** {@code logins.join(users, "login_id", "right_outer")}. */
    LOGINS_RIGHT_OUTER_USERS,
    /** {@code users.join(logins, "login_id", "left_outer")}. */
    USERS_LEFT_OUTER_LOGINS,
    /** {@code users.join(logins, "login_id", "right_outer")}. */
    USERS_RIGHT_OUTER_LOGINS,
    /** {@code logins.join(users, "login_id", "full_outer")}. */
    LOGINS_FULL_OUTER_USERS
  }

  /**
   * What is expected of Spark.
   *
   * @param refused the attempts that Spark does not start
   * @param seesAppendedUser users are Parquet files, read with {@code spark.read().parquet(…)}
   *     before the query starts. A user is appended while it runs, then logs in: does an inner join
   *     put that login out?
   */
  record Predictions(Set<Attempt> refused, boolean seesAppendedUser) {}

  /**
   * Logins of users that are known, each with the user's name.
   *
   * @param logins columns {@code login_id: string} and {@code created_time: timestamp}; a stream or
   *     a table
   * @param users columns {@code login_id: string} and {@code user_name: string}, a row a user; a
   *     table
   * @return columns {@code login_id}, {@code user_name} and {@code last_login: timestamp}, the time
   *     of the login; a row a login
   */
  Dataset<Row> knownLogins(Dataset<Row> logins, Dataset<Row> users);

  /**
   * All logins: where the user is not known, the name is null.
   *
   * @param logins as above
   * @param users as above
   * @return the same columns
   */
  Dataset<Row> allLogins(Dataset<Row> logins, Dataset<Row> users);

  /** What you expect; thought out before you run anything. */
  Predictions predictions();
}
