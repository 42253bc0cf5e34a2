package streamlab.exercises.partitioners;

import static org.apache.spark.sql.functions.lit;
import static streamlab.grade.Check.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.Utils;
import org.apache.spark.HashPartitioner;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.spark.Lab;
import streamlab.spark.grade.SparkSandbox;
import streamlab.spark.grade.SparkSandboxExtension;

@Grader(Partitioners.class)
@ExtendWith(SparkSandboxExtension.class)
@DisplayName("Partitioners")
class PartitionersGrader {

  private static final List<String> NAMES = List.of("Richard", "Alfred", "Loki", "Albert");

  @Fact(order = 1)
  @DisplayName("by hash: the four names of the task on two partitions")
  void ofTwo(Partitioners answer) {
    check("partition of each name, of 2")
        .given("names", NAMES)
        .smells("plain-remainder", List.of(-1, 0, 1, 0))
        .smells("kafkas-hash", NAMES.stream().map(name -> kafkas(name, 2)).toList())
        .that(NAMES.stream().map(name -> answer.hashPartition(name, 2)).toList())
        .is(List.of(1, 0, 1, 0));
  }

  @Fact(order = 2)
  @DisplayName("by hash: the four names on three partitions, and the smallest hash code of all")
  void ofThree(Partitioners answer) {
    List<Object> keys = new ArrayList<>(NAMES);
    keys.add(Integer.MIN_VALUE);
    check("partition of each key, of 3")
        .given("keys", keys)
        .smells("absolute-value", keys.stream().map(key -> Math.abs(key.hashCode()) % 3).toList())
        .that(keys.stream().map(key -> answer.hashPartition(key, 3)).toList())
        .is(List.of(2, 2, 0, 2, 1));
  }

  @Fact(order = 3, points = 2)
  @DisplayName("by hash: other keys, and none, go where Spark's HashPartitioner puts them")
  void likeSpark(Partitioners answer) {
    List<Object> keys =
        Arrays.asList("Ann", -7, 4_000_000_000L, List.of("a", 1), true, "", null, "Zoë", -1);
    HashPartitioner sparks = new HashPartitioner(5);
    check("partition of each key, of 5")
        .given("keys", keys)
        .that(keys.stream().map(key -> answer.hashPartition(key, 5)).toList())
        .is(keys.stream().map(sparks::getPartition).toList());
  }

  @Fact(order = 4, points = 2)
  @DisplayName("by range: ids 1 to 30 on three partitions are 1–10, 11–20 and 21–30")
  void thirty(Partitioners answer, SparkSandbox sandbox) {
    List<Integer> ids = IntStream.rangeClosed(1, 30).boxed().toList();
    ranges(answer, ids, 3).is(List.of("1 … 10: 10 rows", "11 … 20: 10 rows", "21 … 30: 10 rows"));
  }

  @Fact(order = 5, points = 2)
  @DisplayName("by range: uneven ids on four partitions, all rows and columns kept")
  void uneven(Partitioners answer, SparkSandbox sandbox) {
    List<Integer> ids = IntStream.rangeClosed(1, 40).map(i -> i * i * i).boxed().toList();
    ranges(answer, ids, 4)
        .satisfies(
            "4 ranges that do not overlap, 40 rows in all",
            found -> found.size() == 4 && Ranges.total(found) == 40 && !Ranges.overlap(found));
    Dataset<Row> result = answer.byRange(employees(ids), 4);
    check("columns").that(List.of(result.columns())).is(List.of("employee_id", "status"));
  }

  @Fact(order = 6)
  @DisplayName("the schema: names, types and their order")
  void types(Partitioners answer) {
    check("fields")
        .smells("time-as-text", List.of("employee_id int", "status string", "timestamp string"))
        .smells("wide-id", List.of("employee_id bigint", "status string", "timestamp timestamp"))
        .that(
            fields(answer)
                .map(field -> field.name() + " " + field.dataType().sql().toLowerCase())
                .toList())
        .is(List.of("employee_id int", "status string", "timestamp timestamp"));
  }

  @Fact(order = 7)
  @DisplayName("the schema: the id is never missing, the others may be")
  void nullable(Partitioners answer) {
    check("fields that may be missing")
        .smells("id-may-be-missing", List.of("employee_id", "status", "timestamp"))
        .that(fields(answer).filter(StructField::nullable).map(StructField::name).toList())
        .is(List.of("status", "timestamp"));
  }

  private static int kafkas(String name, int partitions) {
    return Utils.toPositive(Utils.murmur2(Utils.utf8(name))) % partitions;
  }

  private static Stream<StructField> fields(Partitioners answer) {
    var schema = answer.schema();
    check("schema").that(schema).satisfies("a StructType", Objects::nonNull);
    return Arrays.stream(schema.fields());
  }

  private static Dataset<Row> employees(List<Integer> ids) {
    List<Integer> mixed = new ArrayList<>(ids);
    Collections.shuffle(mixed, new Random(23));
    return Lab.dataset(mixed).toDF("employee_id").withColumn("status", lit("works")).repartition(5);
  }

  private static Check.Outcome<List<String>> ranges(
      Partitioners answer, List<Integer> ids, int partitions) {
    Dataset<Row> result = answer.byRange(employees(ids), partitions);
    check("what comes back").that(result).satisfies("a Dataset", Objects::nonNull);
    List<String> found = Ranges.of(result);
    return check("ids of each partition")
        .given("ids", ids.toString())
        .given("partitions asked for", partitions)
        .smellsWhen("ranges-overlap", ranges -> Ranges.overlap(found))
        .smellsWhen("other-number", ranges -> found.size() != partitions)
        .that(found);
  }
}
