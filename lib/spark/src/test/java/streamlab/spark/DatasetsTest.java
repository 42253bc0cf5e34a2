package streamlab.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static streamlab.spark.Lab.dataset;
import static streamlab.spark.Lab.expect;
import static streamlab.spark.Lab.spark;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import streamlab.error.LabException;
import streamlab.expect.ExpectationFailed;
import streamlab.show.Drawing;
import streamlab.spark.rows.DatasetTables;
import streamlab.spark.rows.RowForm;

@DisplayName("A Dataset")
class DatasetsTest {

  enum Side {
    BUY,
    SELL
  }

  record Place(String city, Double height) {}

  record Trade(Instant at, Side side, long amount, LocalDate day, List<String> tags, Place place) {}

  record Odd(Thread thread) {}

  /** A bean, as Spark wants them. */
  public static class Bean implements Serializable {
    private String name = "bean";

    public String getName() {
      return name;
    }

    public void setName(String name) {
      this.name = name;
    }
  }

  @Test
  @DisplayName("of records has a column per component, in their order, nested ones included")
  void records() {
    Dataset<Row> trades =
        dataset(
            List.of(
                new Trade(
                    Instant.parse("2019-02-05T10:05:00Z"),
                    Side.BUY,
                    500,
                    LocalDate.parse("2019-02-05"),
                    List.of("a", "b"),
                    new Place("Bonn", null))));
    assertEquals(
        "struct<at:timestamp,side:string,amount:bigint,day:date,tags:array<string>,"
            + "place:struct<city:string,height:double>>",
        trades.schema().simpleString());
    expect(trades).rows("2019-02-05 10:05:00 | BUY | 500 | 2019-02-05 | [a, b] | {Bonn, null}");
  }

  @Test
  @DisplayName("of records is what Spark's own createDataFrame does not make: that has no columns")
  void trap() {
    List<Place> places = List.of(new Place("Bonn", 60.0));
    assertEquals(0, spark().createDataFrame(places, Place.class).columns().length);
    Dataset<Row> rows = dataset(places);
    expect(rows).columns("city", "height");
    expect(rows).rows("Bonn | 60.0");
  }

  @Test
  @DisplayName("of beans has a column per property, of plain values one column")
  void beansAndValues() {
    Dataset<Row> beans = dataset(List.of(new Bean()));
    expect(beans).columns("name");
    expect(beans).rows("bean");
    Dataset<Row> values = dataset(List.of(1, 2));
    expect(values).columns("value");
    expect(values).rows("1", "2");
  }

  @Test
  @DisplayName("of nothing needs the type")
  void empty() {
    Dataset<Row> none = dataset(List.of(), Place.class);
    expect(none).columns("city", "height");
    expect(none).isEmpty();
    assertTrue(
        assertThrows(LabException.class, () -> dataset(List.of()))
            .getMessage()
            .contains("dataset(list, Type.class)"));
  }

  @Test
  @DisplayName("of a type without columns is refused in a sentence")
  void refused() {
    String component =
        assertThrows(LabException.class, () -> dataset(List.of(new Odd(null)))).getMessage();
    assertTrue(component.contains("component thread of Odd"), component);
    String object =
        assertThrows(LabException.class, () -> dataset(List.of(new Object()))).getMessage();
    assertTrue(object.contains("make it a record"), object);
  }

  @Test
  @DisplayName("shows null as null, and a difference side by side")
  void difference() {
    Dataset<Row> rows = dataset(Arrays.asList(new Place(null, 1.0), new Place("b", 2.0)));
    expect(rows).rowsInOrder("null | 1.0", "b | 2.0");
    String message =
        assertThrows(ExpectationFailed.class, () -> expect(rows).rows("a | 1.0", "b | 2.0"))
            .getMessage();
    assertTrue(message.contains("≠ a | 1.0"), message);
  }

  @Test
  @DisplayName("that is a stream is not shown, with the reason")
  void stream() {
    Dataset<Row> stream = spark().readStream().format("rate").load();
    String message = assertThrows(LabException.class, () -> Lab.show(stream)).getMessage();
    assertTrue(message.contains("no last row"), message);
  }

  @Test
  @DisplayName("of more than a thousand rows is shown with its first thousand")
  void cap() {
    assertEquals(1000, DatasetTables.of(spark().range(2000)).rows().size());
    assertTrue(DatasetTables.of(spark().range(2000)).toText().startsWith("the first 1000 rows"));
  }

  @Test
  @DisplayName("is shown with types, zone and all that is nested, nothing looking like another")
  void table() {
    Dataset<Row> rows =
        spark()
            .sql(
                "SELECT timestamp'2024-03-01 10:00:00.5' AS at, timestamp_ntz'2024-03-01 10:00' AS"
                    + " wall, CAST(1.50 AS DECIMAL(10,2)) AS price, X'FFD8' AS bin,"
                    + " array(1, NULL) AS list, map('k', CAST(NULL AS STRING)) AS attributes,"
                    + " named_struct('city', 'null', 'spot', named_struct('x', 1)) AS place,"
                    + " '' AS empty, CAST(NULL AS INT) AS none");
    assertEquals(
        """
        at                    | wall                   | price         | bin    | list       |\
         attributes         | place                              | empty  | none
        timestamp, UTC        | timestamp_ntz, no zone | decimal(10,2) | binary | array<int> |\
         map<string,string> | struct<city:string,spot:struct<x:int>> | string | int
        """
            .replaceAll(" +", " "),
        DatasetTables.of(rows)
            .toText()
            .lines()
            .limit(2)
            .map(line -> line + "\n")
            .reduce("", String::concat)
            .replaceAll(" +", " "));
    String values = DatasetTables.of(rows).toText().lines().skip(3).findFirst().orElseThrow();
    assertEquals(
        "2024-03-01 10:00:00.500 | 2024-03-01 10:00:00 | 1.50 | ff d8 | [1, null] | {k=null} |"
            + " {\"null\", {1}} | \"\" | null",
        values.strip().replaceAll(" +", " "));
  }

  @Test
  @DisplayName("is shown in UTC, whatever the session's time zone is")
  void zone() {
    Dataset<Row> rows = spark().sql("SELECT timestamp'2024-03-01 10:00:00Z' AS at");
    spark().conf().set("spark.sql.session.timeZone", "Asia/Tokyo");
    try {
      String text = DatasetTables.of(rows).toText();
      assertTrue(text.contains("timestamp, UTC") && text.contains("2024-03-01 10:00:00"), text);
    } finally {
      spark().conf().set("spark.sql.session.timeZone", "UTC");
    }
  }

  @Test
  @DisplayName("under a caption still says that there are more rows")
  void captionAndCap() {
    String text = DatasetTables.of(spark().range(2000)).caption("numbers").toText();
    assertTrue(text.startsWith("numbers\nthe first 1000 rows; there are more\n"), text);
  }

  @Test
  @DisplayName("is not computed beyond what is shown")
  void notAll() {
    LongAccumulator computed = spark().sparkContext().longAccumulator();
    Dataset<Long> rows =
        spark()
            .range(0, 1_000_000, 1, 50)
            .map(
                (MapFunction<Long, Long>)
                    each -> {
                      computed.add(1);
                      return each;
                    },
                Encoders.LONG());
    assertEquals(1000, DatasetTables.of(rows).rows().size());
    assertTrue(computed.value() < 100_000, "computed " + computed.value());
  }

  @Test
  @DisplayName("collected to a list of rows is shown as the same table")
  void collected() {
    Dataset<Row> rows = dataset(List.of(new Place("Bonn", 60.0)));
    Drawing drawing = new RowForm().of(rows.collectAsList()).orElseThrow().draw();
    assertEquals(DatasetTables.of(rows).toText(), drawing.text());
  }
}
