package streamlab.exercises.clickevents;

import static streamlab.grade.Check.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import streamlab.data.ClickEvent;
import streamlab.data.Samples;
import streamlab.grade.Fact;
import streamlab.grade.Grader;

@Grader(ClickEvents.class)
@DisplayName("Click events")
class ClickEventsGrader {

  private static final List<String> MODEL =
      List.of("email String", "timestamp Instant", "uri String");
  private static final String ANN =
      "{\"email\":\"ann@example.com\",\"timestamp\":\"2024-01-15T09:00:01Z\",\"uri\":\"/cart\"}";
  private static final String TURNED =
      "{\"uri\":\"/help\",\"timestamp\":\"2024-01-15T09:00:03Z\",\"email\":\"bob@example.com\"}";

  private static final String BROKEN = "{\"email\":\"bob@example.com\",\"timestamp\":\"2024-01-15T";

  private static List<String> texts(Record click) {
    return List.of(
        "email " + Clicks.value(click, "email"),
        "timestamp " + Clicks.value(click, "timestamp"),
        "uri " + Clicks.value(click, "uri"));
  }

  private static List<String> texts(String email, String timestamp, String uri) {
    return List.of("email " + email, "timestamp " + timestamp, "uri " + uri);
  }

  @Fact(order = 1, points = 2)
  @DisplayName("a click is a record with email, timestamp and uri, of the right types")
  void model(ClickEvents answer) {
    check("components of the record")
        .given("bytes", ANN)
        .smells("no-zone", List.of("email String", "timestamp LocalDateTime", "uri String"))
        .smells("no-zone", List.of("email String", "timestamp String", "uri String"))
        .smellsWhen("other-model", model -> !model.toString().contains("email"))
        .that(Clicks.model(new Clicks(answer).read(ANN)))
        .is(MODEL);
  }

  @Fact(order = 2)
  @DisplayName("each value is where it belongs")
  void values(ClickEvents answer) {
    check("the click")
        .given("bytes", ANN)
        .that(texts(new Clicks(answer).read(ANN)))
        .is(texts("ann@example.com", "2024-01-15T09:00:01Z", "/cart"));
  }

  @Fact(order = 3, points = 2)
  @DisplayName("fields may come in any order")
  void order(ClickEvents answer) throws Exception {
    check("the click")
        .given("bytes", TURNED)
        .smells("order-dependent", texts("/help", "2024-01-15T09:00:03Z", "bob@example.com"))
        .smellsOfError("order-dependent", "order")
        .calling(() -> texts(new Clicks(answer).read(TURNED)))
        .is(texts("bob@example.com", "2024-01-15T09:00:03Z", "/help"));
  }

  @Fact(order = 4, points = 2)
  @DisplayName(
      "quotation marks, backslashes and letters of any language are read as they are meant")
  void escapedTexts(ClickEvents answer) throws Exception {
    String uri = "/search?q=\"größe\"\\n&lang=日本";
    String json = json("zoë@example.com", "2024-01-15T09:00:01Z", uri);
    check("the click")
        .given("bytes", json)
        .smellsWhen(
            "cut-by-hand",
            click -> {
              String text = click.toString();
              return text.contains("zoë@example.com") && text.contains("uri /search?q=\\");
            })
        .calling(() -> texts(new Clicks(answer).read(json)))
        .is(texts("zoë@example.com", "2024-01-15T09:00:01Z", uri));
  }

  @Fact(order = 5, points = 2)
  @DisplayName("what is written has just these three fields, and the time is text")
  void written(ClickEvents answer) {
    Clicks clicks = new Clicks(answer);
    Map<String, String> fields = new LinkedHashMap<>();
    clicks
        .written(clicks.read(ANN))
        .properties()
        .forEach(field -> fields.put(field.getKey(), field.getValue().toString()));
    check("names of the fields")
        .given("click", ANN)
        .that(new TreeSet<>(fields.keySet()))
        .is(new TreeSet<>(List.of("email", "timestamp", "uri")));
    check("the time in JSON")
        .given("click", ANN)
        .smellsWhen("time-as-number", time -> time.toString().matches("[0-9.E]+"))
        .that(fields.get("timestamp"))
        .is("\"2024-01-15T09:00:01Z\"");
  }

  @Fact(order = 6, points = 2)
  @DisplayName("what was written is read again as an equal click, whatever its texts")
  void roundTrip(ClickEvents answer) throws Exception {
    Clicks clicks = new Clicks(answer);
    String uri = "/search?q=\"größe\"\\n&lang=日本";
    Record click = clicks.read(json("zoë@example.com", "2024-01-15T09:00:01Z", uri));
    check("what was written, as JSON")
        .given("uri", uri)
        .smellsWhen("not-escaped", written -> written.toString().contains("no JSON"))
        .that(clicks.written(click))
        .satisfies("an object", JsonNode::isObject);
    check("read again")
        .given("click", click)
        .calling(() -> clicks.read(clicks.written(click).toString()))
        .is(click);
  }

  @Fact(order = 7)
  @DisplayName("the time is kept to the last digit")
  void fraction(ClickEvents answer) {
    Clicks clicks = new Clicks(answer);
    Instant time = Instant.parse("2024-01-15T09:00:03.123456789Z");
    Record click = clicks.read(json("bob@example.com", time.toString(), "/help"));
    check("the time that was read")
        .given("in JSON", time.toString())
        .smells("fraction-lost", time.truncatedTo(ChronoUnit.SECONDS).toString())
        .smells("fraction-lost", time.truncatedTo(ChronoUnit.MILLIS).toString())
        .that(String.valueOf(Clicks.value(click, "timestamp")))
        .is(time.toString());
    check("the time that was written")
        .given("in the click", time.toString())
        .smells("fraction-lost", time.truncatedTo(ChronoUnit.SECONDS).toString())
        .smells("fraction-lost", time.truncatedTo(ChronoUnit.MILLIS).toString())
        .that(clicks.written(click).path("timestamp").asText())
        .is(time.toString());
  }

  @Fact(order = 8)
  @DisplayName("null stays null, in both directions")
  void nothing(ClickEvents answer) throws Exception {
    Clicks clicks = new Clicks(answer);
    check("read from no bytes")
        .smellsOfError("null-crashes", "NullPointerException")
        .smellsOfError("null-crashes", "IllegalArgumentException")
        .smellsOfError("null-crashes", "SerializationException")
        .calling(() -> String.valueOf(clicks.read(null)))
        .is("null");
    check("bytes of no click")
        .smellsOfError("null-crashes", "NullPointerException")
        .smellsWhen("null-crashes", bytes -> bytes.equals("the text null"))
        .calling(() -> clicks.write(null) == null ? "none" : "the text null")
        .is("none");
  }

  @Fact(order = 9)
  @DisplayName("bytes that are no JSON object are refused with an exception")
  void refused(ClickEvents answer) {
    for (String bytes : List.of(BROKEN, "ann@example.com,2024-01-15T09:00:01Z,/cart")) {
      check("the outcome")
          .given("bytes", bytes)
          .smells("error-becomes-null", "null")
          .fails("", "an exception", () -> String.valueOf(new Clicks(answer).read(bytes)));
    }
  }

  @Fact(order = 10)
  @DisplayName("a hundred other clicks")
  void others(ClickEvents answer) {
    Clicks clicks = new Clicks(answer);
    for (ClickEvent click : Samples.clicks(27).count(100).events()) {
      Record read = clicks.read(click.json());
      check("the click")
          .given("bytes", click.json())
          .that(texts(read))
          .is(texts(click.email(), click.time().toString(), click.uri()));
    }
  }

  private static String json(String email, String timestamp, String uri) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("email", email);
    fields.put("timestamp", timestamp);
    fields.put("uri", uri);
    return Clicks.json(fields);
  }
}
