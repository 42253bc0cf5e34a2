package streamlab.exercises.sparkpartitioncounts;

import static streamlab.grade.Check.check;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import scala.Tuple2;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.spark.grade.SparkSandbox;
import streamlab.spark.grade.SparkSandboxExtension;

@Grader(SparkPartitionCounts.class)
@ExtendWith(SparkSandboxExtension.class)
@DisplayName("Spark partition counts")
class SparkPartitionCountsGrader {

  private static final long MEGABYTE = 1 << 20;

  @Fact(order = 1)
  @DisplayName("a file of 200 MB has 2 partitions with blocks of 128 MB, 7 with blocks of 32 MB")
  void twoHundred(SparkPartitionCounts answer) {
    file(answer, 200, 128).smells("rounds-down", 1).that(of(answer, 200, 128)).is(2);
    file(answer, 200, 32).smells("larger-blocks", 6).that(of(answer, 200, 32)).is(7);
  }

  @Fact(order = 2)
  @DisplayName("the last piece may be a tenth larger: 140 MB in blocks of 128 MB are one")
  void tenth(SparkPartitionCounts answer) {
    file(answer, 140, 128).smells("rounds-up", 2).that(of(answer, 140, 128)).is(1);
    file(answer, 141, 128).smells("rounds-down", 1).that(of(answer, 141, 128)).is(2);
    file(answer, 100, 128).smells("rounds-down", 0).that(of(answer, 100, 128)).is(1);
  }

  @Fact(order = 3, points = 2)
  @DisplayName("other sizes are cut as Hadoop cuts a real file")
  void likeHadoop(SparkPartitionCounts answer, SparkSandbox sandbox) throws Exception {
    long block = 1000;
    List<Long> sizes = List.of(1L, 1000L, 1100L, 1101L, 2000L, 2100L, 2101L, 5555L, 12_345L);
    JavaSparkContext context = context(sandbox);
    check("partitions of files in blocks of 1000 bytes")
        .given("bytes", sizes)
        .smells("rounds-up", sizes.stream().map(size -> (size + block - 1) / block).toList())
        .that(sizes.stream().map(size -> (long) answer.ofFile(size, block)).toList())
        .is(HadoopCuts.of(context.hadoopConfiguration(), sizes, block));
  }

  @Fact(order = 4)
  @DisplayName("a list gets as many partitions as the master has threads")
  void lists(SparkPartitionCounts answer) {
    List<String> masters = List.of("local", "local[4]", "local[*]", "local[1]", "local[12]");
    check("partitions of a list on a machine with 6 cores")
        .given("master", masters)
        .smells("all-cores", List.of(6, 6, 6, 6, 6))
        .that(masters.stream().map(master -> answer.ofList(master, 6)).toList())
        .is(List.of(1, 4, 6, 1, 12));
  }

  @Fact(order = 5, points = 2)
  @DisplayName("from 2 partitions to 10, with all lines")
  void more(SparkPartitionCounts answer, SparkSandbox sandbox) {
    List<String> lines = IntStream.range(0, 40).mapToObj(i -> "line " + (10 + i)).toList();
    JavaRDD<String> changed = answer.changed(context(sandbox).parallelize(lines, 2), 10);
    check("partitions")
        .given("before", 2)
        .given("asked for", 10)
        .smells("coalesce-grows", 2)
        .that(changed.getNumPartitions())
        .is(10);
    check("lines, sorted").that(changed.collect().stream().sorted().toList()).is(lines);
  }

  @Fact(order = 6, points = 2)
  @DisplayName("from 10 partitions to 3, with all lines and without a shuffle")
  void fewer(SparkPartitionCounts answer, SparkSandbox sandbox) {
    List<String> lines = IntStream.range(0, 40).mapToObj(i -> "line " + (10 + i)).toList();
    JavaRDD<String> changed = answer.changed(context(sandbox).parallelize(lines, 10), 3);
    check("partitions")
        .given("before", 10)
        .given("asked for", 3)
        .that(changed.getNumPartitions())
        .is(3);
    check("whether the lineage has a shuffle")
        .given("lineage", changed.toDebugString())
        .smells("shuffles-to-shrink", true)
        .that(changed.toDebugString().contains("ShuffledRDD"))
        .is(false);
    check("lines, sorted").that(changed.collect().stream().sorted().toList()).is(lines);
  }

  @Fact(order = 7)
  @DisplayName("Richard meets Richard and Alfred meets Alfred")
  void join(SparkPartitionCounts answer, SparkSandbox sandbox) {
    matching(
            answer,
            sandbox,
            List.of(pair("Richard", 1), pair("Alfred", 4)),
            List.of(pair("Richard", 2), pair("Alfred", 5)))
        .rows("(Alfred,(4,5))", "(Richard,(1,2))");
  }

  @Fact(order = 8)
  @DisplayName("names meet wherever they stand in the list")
  void otherOrder(SparkPartitionCounts answer, SparkSandbox sandbox) {
    matching(
            answer,
            sandbox,
            List.of(pair("Loki", 4), pair("Albert", 12), pair("Richard", 22)),
            List.of(pair("Richard", 1), pair("Loki", 2), pair("Albert", 3)))
        .rows("(Albert,(12,3))", "(Loki,(4,2))", "(Richard,(22,1))");
  }

  @Fact(order = 9)
  @DisplayName("a name that is there twice gives two rows, one without a partner none")
  void twiceAndLonely(SparkPartitionCounts answer, SparkSandbox sandbox) {
    matching(
            answer,
            sandbox,
            List.of(pair("Alfred", 23), pair("Loki", 4), pair("Alfred", 9)),
            List.of(pair("Alfred", 1), pair("Albert", 2), pair("Albert", 3)))
        .rows("(Alfred,(23,1))", "(Alfred,(9,1))");
  }

  private static int of(SparkPartitionCounts answer, long megabytes, long block) {
    return answer.ofFile(megabytes * MEGABYTE, block * MEGABYTE);
  }

  private static Check file(SparkPartitionCounts answer, long megabytes, long block) {
    return check("partitions of a file").given("MB", megabytes).given("MB of a block", block);
  }

  private static JavaSparkContext context(SparkSandbox sandbox) {
    return JavaSparkContext.fromSparkContext(sandbox.session().sparkContext());
  }

  private static Tuple2<String, Integer> pair(String name, int number) {
    return new Tuple2<>(name, number);
  }

  private static Check.Outcome<List<String>> matching(
      SparkPartitionCounts answer,
      SparkSandbox sandbox,
      List<Tuple2<String, Integer>> left,
      List<Tuple2<String, Integer>> right) {
    JavaSparkContext context = context(sandbox);
    JavaPairRDD<String, Tuple2<Integer, Integer>> matched =
        answer.matched(context.parallelizePairs(left, 1), context.parallelizePairs(right, 1));
    return check("matched rows, sorted")
        .given("left", left)
        .given("right", right)
        .smellsWhen("by-position", rows -> rows.equals(byPosition(left, right)))
        .smellsWhen("one-per-name", rows -> rows.equals(List.of("(Alfred,(9,1))")))
        .smellsWhen("keeps-lonely-names", rows -> rows.toString().contains("null"))
        .that(matched.collect().stream().map(Object::toString).sorted().toList());
  }

  private static List<String> byPosition(
      List<Tuple2<String, Integer>> left, List<Tuple2<String, Integer>> right) {
    Stream<Tuple2<String, Tuple2<Integer, Integer>>> rows =
        LongStream.range(0, left.size())
            .mapToObj(Math::toIntExact)
            .map(
                i ->
                    new Tuple2<>(
                        left.get(i)._1(), new Tuple2<>(left.get(i)._2(), right.get(i)._2())));
    return rows.map(Object::toString).sorted().toList();
  }
}
