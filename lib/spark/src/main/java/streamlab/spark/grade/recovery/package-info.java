/**
 * For graders of exercises that must survive a kill. A recovery exercise has an interface such as
 *
 * <pre>{@code
 * public interface KeepTheLedger {
 *   StreamingQuery start(SparkSession spark, Path input, Path output, Path checkpoint);
 * }
 * }</pre>
 *
 * The method starts a query, or gives back a {@code List} of several; its parameters are a {@code
 * SparkSession}, {@code Path}s and {@code String}s. Its grader kills the query and starts it again:
 *
 * <pre>{@code
 * @Grader(KeepTheLedger.class)
 * @ExtendWith({SparkSandboxExtension.class, RecoveryExtension.class})
 * class KeepTheLedgerGrader {
 *
 *   @Fact(order = 7, points = 4, whenOthersHold = true)
 *   @DisplayName("killed between its write and its commit and started again, it ...")
 *   void killed(KeepTheLedger answer, SparkSandbox sandbox, Recovery recovery) throws Exception {
 *     SparkSession spark = sandbox.session();
 *     Path in = recovery.folder("in");
 *     Path out = recovery.folder("out");
 *     Path checkpoint = recovery.folder("checkpoint");
 *     recovery.drop(in, "1.csv", "p1,100");
 *     recovery.killAt("commits/0", answer, KeepTheLedger.class, "start", in, out, checkpoint);
 *     recovery.drop(in, "2.csv", "p2,200");
 *     recovery.restart(() -> answer.start(spark, in, out, checkpoint));
 *     check("the ledger").that(recovery.rows(out, "json", "id string, cents int")).is(...);
 *   }
 * }
 * }</pre>
 *
 * <p>The run that is killed has a JVM of its own, which gets the answer's classes from the grader's
 * JVM and ends by SIGKILL. Such a fact takes some seconds, so keep to one, place it last and set
 * {@code whenOthersHold}: a wrong answer that an earlier fact rejects costs no kill. All else (an
 * undisturbed run, a restart after a clean stop or after the kill) runs in the grader's JVM by
 * {@link streamlab.spark.grade.recovery.Recovery#here}. In the catalogue, give a fact 90 seconds.
 */
package streamlab.spark.grade.recovery;
