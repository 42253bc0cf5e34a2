package streamlab.exercises.strictorlenient;

import static java.nio.charset.StandardCharsets.UTF_8;
import static streamlab.grade.Check.check;

import java.util.Base64;
import java.util.List;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.DisplayName;
import streamlab.data.Samples;
import streamlab.exercises.strictorlenient.StrictOrLenient.Purchase;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;

@Grader(StrictOrLenient.class)
@DisplayName("Strict or lenient?")
class StrictOrLenientGrader {

  private static final String TOPIC = "purchases";
  private static final Purchase TWELVE = new Purchase("ann", "USD", 12);

  private static String json(Purchase purchase) {
    return "{\"username\":\"%s\",\"currency\":\"%s\",\"amount\":%d}"
        .formatted(purchase.username(), purchase.currency(), purchase.amount());
  }

  private static String packed(String json) {
    return Base64.getEncoder().encodeToString(json.getBytes(UTF_8));
  }

  private static String written(StrictOrLenient answer, Purchase purchase) {
    byte[] bytes = answer.purchases().serializer().serialize(TOPIC, purchase);
    return bytes == null ? "null" : new String(bytes, UTF_8);
  }

  private static Purchase read(StrictOrLenient answer, String json) {
    return answer.purchases().deserializer().deserialize(TOPIC, packed(json).getBytes(UTF_8));
  }

  private static void writes(StrictOrLenient answer, Purchase purchase) {
    String json = json(purchase);
    String expected = packed(json);
    check("the bytes, as text")
        .given("purchase", purchase)
        .given("JSON", json)
        .smells("base64-first", '"' + expected + '"')
        .smells("without-base64", json)
        .smellsWhen("other-base64", text -> isVariant(text.toString(), expected))
        .that(written(answer, purchase))
        .is(expected);
  }

  private static boolean isVariant(String text, String expected) {
    String plain = text.replaceAll("\\s", "").replace('-', '+').replace('_', '/').replace("=", "");
    return plain.equals(expected.replace("=", ""));
  }

  private static Check reading(String json) {
    return check("the outcome").given("JSON, packed into Base64", json);
  }

  private static void refuses(
      StrictOrLenient answer, String misconception, Purchase coerced, String json) {
    reading(json)
        .smells(misconception, coerced)
        .fails("", "an exception", () -> read(answer, json));
  }

  @Fact(order = 1, points = 2)
  @DisplayName("a purchase is written as JSON, then Base64")
  void chain(StrictOrLenient answer) {
    writes(answer, TWELVE);
  }

  @Fact(order = 2)
  @DisplayName("Base64 has the basic alphabet, its padding, and one line")
  void variant(StrictOrLenient answer) {
    writes(answer, new Purchase("u???~~~>>>", "EUR", 7));
    writes(answer, new Purchase("x".repeat(120), "EUR", 1234));
  }

  @Fact(order = 3)
  @DisplayName("a purchase is read, in whichever order its fields come")
  void reads(StrictOrLenient answer) throws Exception {
    for (String json :
        List.of(json(TWELVE), "{\"amount\":12,\"username\":\"ann\",\"currency\":\"USD\"}")) {
      reading(json).that(read(answer, json)).is(TWELVE);
    }
  }

  @Fact(order = 4, points = 2)
  @DisplayName("a text for a whole number is refused")
  void textForNumber(StrictOrLenient answer) {
    refuses(answer, "text-becomes-number", TWELVE, json(TWELVE).replace("12", "\"12\""));
    refuses(
        answer,
        "text-becomes-number",
        new Purchase("bob", "EUR", -3),
        "{\"username\":\"bob\",\"currency\":\"EUR\",\"amount\":\"-3\"}");
  }

  @Fact(order = 5, points = 2)
  @DisplayName("a whole number for a text is refused")
  void numberForText(StrictOrLenient answer) {
    refuses(
        answer,
        "number-becomes-text",
        new Purchase("42", "USD", 12),
        "{\"username\":42,\"currency\":\"USD\",\"amount\":12}");
    refuses(
        answer,
        "number-becomes-text",
        new Purchase("ann", "840", 12),
        "{\"username\":\"ann\",\"currency\":840,\"amount\":12}");
  }

  @Fact(order = 6)
  @DisplayName("a fraction for a whole number is refused")
  void fraction(StrictOrLenient answer) {
    refuses(answer, "fraction-cut-off", TWELVE, json(TWELVE).replace("12", "12.5"));
    refuses(
        answer,
        "fraction-cut-off",
        new Purchase("bob", "EUR", 0),
        "{\"username\":\"bob\",\"currency\":\"EUR\",\"amount\":0.99}");
  }

  @Fact(order = 7, points = 2)
  @DisplayName("a missing amount is refused")
  void missingAmount(StrictOrLenient answer) {
    refuses(
        answer,
        "missing-int-is-zero",
        new Purchase("ann", "USD", 0),
        "{\"username\":\"ann\",\"currency\":\"USD\"}");
  }

  @Fact(order = 8)
  @DisplayName("a missing text is refused")
  void missingText(StrictOrLenient answer) {
    refuses(
        answer,
        "missing-text-is-null",
        new Purchase(null, "USD", 12),
        "{\"currency\":\"USD\",\"amount\":12}");
    refuses(
        answer,
        "missing-text-is-null",
        new Purchase("ann", null, 12),
        "{\"username\":\"ann\",\"amount\":12}");
  }

  @Fact(order = 9)
  @DisplayName("an unknown field is refused")
  void unknown(StrictOrLenient answer) {
    refuses(answer, "unknown-ignored", TWELVE, json(TWELVE).replace("}", ",\"vip\":true}"));
  }

  @Fact(order = 10)
  @DisplayName("other purchases are written so, and read again as they were")
  void others(StrictOrLenient answer) {
    Serde<Purchase> serde = answer.purchases();
    for (streamlab.data.Purchase each : Samples.purchases(29).count(50).events()) {
      roundTrip(answer, serde, new Purchase(each.username(), each.currency(), each.amount()));
    }
    roundTrip(answer, serde, new Purchase("zoë größe 日本", "JPY", -2_000_000_000));
  }

  private static void roundTrip(StrictOrLenient answer, Serde<Purchase> serde, Purchase purchase) {
    writes(answer, purchase);
    byte[] bytes = serde.serializer().serialize(TOPIC, purchase);
    check("read again")
        .given("bytes", new String(bytes, UTF_8))
        .that(serde.deserializer().deserialize(TOPIC, bytes))
        .is(purchase);
  }
}
