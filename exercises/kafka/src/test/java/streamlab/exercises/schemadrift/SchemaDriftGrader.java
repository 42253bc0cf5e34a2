package streamlab.exercises.schemadrift;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.data.ClickEvent;
import streamlab.data.Samples;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.grade.kafka.KafkaSandbox;
import streamlab.grade.kafka.KafkaSandboxExtension;

@Grader(SchemaDrift.class)
@DisplayName("Survive schema drift")
@ExtendWith(KafkaSandboxExtension.class)
class SchemaDriftGrader {

  private static final String USER = "user@example.com";

  /** The n-th click; its e-mail address is called so. */
  private static String click(int n, String emailField) {
    return "{\"%s\":\"%s\",\"timestamp\":\"%s\",\"uri\":\"/%d\"}"
        .formatted(emailField, USER, time(n), n);
  }

  private static Instant time(int n) {
    return Instant.parse("2024-01-15T09:00:00Z").plusSeconds(n);
  }

  private static String reported(int n) {
    return "click " + Reading.click(USER, time(n).toString(), "/" + n);
  }

  private static String failed(long offset) {
    return "failed at offset " + offset;
  }

  private static List<String> renamedFrom(int first, int count) {
    return IntStream.range(0, count)
        .mapToObj(n -> click(n, n < first ? "email" : "user_email"))
        .toList();
  }

  private static List<String> reportedBefore(int end) {
    return IntStream.range(0, end).mapToObj(SchemaDriftGrader::reported).toList();
  }

  private static List<String> and(List<String> lines, Stream<String> more) {
    return Stream.concat(lines.stream(), more).toList();
  }

  @Fact(order = 1, points = 2)
  @DisplayName("clicks that keep to the schema are reported with their values, in order")
  void clicks(SchemaDrift answer, KafkaSandbox kafka) throws Exception {
    Reading reading = Reading.of(answer, kafka, renamedFrom(4, 4));
    reading.check("the report").that(reading.reported()).is(reportedBefore(4));
    reading.check("the call").that(reading.end()).is("returned");
  }

  @Fact(order = 2, points = 3)
  @DisplayName("of 15 clicks with a renamed field from the 11th on, 10 are clicks and 5 failures")
  void drift(SchemaDrift answer, KafkaSandbox kafka) throws Exception {
    Reading reading = Reading.of(answer, kafka, renamedFrom(10, 15));
    List<String> ten = reportedBefore(10);
    reading
        .check("the report")
        .smells("guesses", reportedBefore(15))
        .smellsWhen("null-accepted", report -> report.toString().contains("click null"))
        .smellsWhen("loop-dies", report -> reading.died())
        .smellsWhen(
            "stops-at-failure",
            report ->
                reading.returned() && reading.reported().equals(and(ten, Stream.of(failed(10)))))
        .smellsWhen("keeps-silent", report -> reading.reported().equals(ten))
        .that(reading.reported())
        .is(and(ten, IntStream.range(10, 15).mapToObj(SchemaDriftGrader::failed)));
  }

  @Fact(order = 3)
  @DisplayName("the reason names the field that is missing, as the schema calls it")
  void reasons(SchemaDrift answer, KafkaSandbox kafka) throws Exception {
    List<String> fields = List.of("email", "timestamp", "uri");
    List<String> values =
        List.of(
            click(0, "user_email"),
            click(1, "email").replace("timestamp", "time"),
            click(2, "email").replace("uri", "page"));
    Reading reading = Reading.of(answer, kafka, values);
    reading
        .check("the report")
        .that(reading.reported())
        .is(List.of(failed(0), failed(1), failed(2)));
    for (int i = 0; i < fields.size(); i++) {
      String named = "(?s).*\\b" + fields.get(i) + "\\b.*";
      reading
          .check("the reason of the failure at offset " + i)
          .smellsWhen("reason-without-field", reason -> true)
          .that(reading.reasons().get(i))
          .satisfies("a reason that names " + fields.get(i), reason -> reason.matches(named));
    }
  }

  @Fact(order = 4, points = 2)
  @DisplayName("a value that is no JSON is a failure, and the next click is read")
  void noJson(SchemaDrift answer, KafkaSandbox kafka) throws Exception {
    List<String> values =
        List.of(click(0, "email"), USER + ",2024-01-15T09:00:03Z,/", click(2, "email"), "7");
    Reading reading = Reading.of(answer, kafka, values);
    reading
        .check("the report")
        .smellsWhen("loop-dies", report -> reading.died())
        .smells("stops-at-failure", List.of(reported(0), failed(1)))
        .smells("keeps-silent", List.of(reported(0), reported(2)))
        .that(reading.reported())
        .is(List.of(reported(0), failed(1), reported(2), failed(3)));
  }

  @Fact(order = 5)
  @DisplayName("a required field that is null is missing")
  void nullField(SchemaDrift answer, KafkaSandbox kafka) throws Exception {
    List<String> values =
        List.of(click(0, "email").replace('"' + USER + '"', "null"), click(1, "email"));
    Reading reading = Reading.of(answer, kafka, values);
    reading
        .check("the report")
        .smellsWhen("absent-only", report -> reading.clicks().toString().contains("click null"))
        .that(reading.reported())
        .is(List.of(failed(0), reported(1)));
  }

  @Fact(order = 6)
  @DisplayName("a time that is no time is a failure")
  void noTime(SchemaDrift answer, KafkaSandbox kafka) throws Exception {
    List<String> values =
        List.of(click(0, "email").replace(time(0).toString(), "yesterday"), click(1, "email"));
    Reading reading = Reading.of(answer, kafka, values);
    reading
        .check("the report")
        .smellsWhen("loop-dies", report -> reading.died())
        .that(reading.reported())
        .is(List.of(failed(0), reported(1)));
  }

  @Fact(order = 7)
  @DisplayName("a field that the schema does not have is no failure")
  void unknownField(SchemaDrift answer, KafkaSandbox kafka) throws Exception {
    List<String> values = List.of(click(0, "email").replace("{", "{\"browser\":\"x\","));
    Reading reading = Reading.of(answer, kafka, values);
    reading
        .check("the report")
        .smells("unknown-refused", List.of(failed(0)))
        .that(reading.reported())
        .is(List.of(reported(0)));
  }

  @Fact(order = 8)
  @DisplayName("other clicks, of which every seventh has lost a field")
  void others(SchemaDrift answer, KafkaSandbox kafka) throws Exception {
    List<String> values = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    List<ClickEvent> clicks = Samples.clicks(28).count(60).events();
    for (int n = 0; n < clicks.size(); n++) {
      ClickEvent click = clicks.get(n);
      boolean renamed = n % 7 == 3;
      values.add(renamed ? click.json().replace("\"uri\"", "\"url\"") : click.json());
      String text = Reading.click(click.email(), click.time().toString(), click.uri());
      expected.add(renamed ? failed(n) : "click " + text);
    }
    Reading reading = Reading.of(answer, kafka, values);
    reading.check("the report").that(reading.reported()).is(expected);
    reading.check("the call").that(reading.end()).is("returned");
  }
}
