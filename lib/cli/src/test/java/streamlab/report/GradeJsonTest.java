package streamlab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Grades as JSON")
class GradeJsonTest {

  private static JsonNode json(Graded... all) {
    return new ObjectMapper().valueToTree(GradeJson.of(List.of(all)));
  }

  @Test
  @DisplayName("name verdict, points, the misconception, and the hint to take")
  void wrong() {
    JsonNode all = json(Samples.wrong(), Samples.passed());
    assertEquals(1, all.get("version").asInt());
    assertFalse(all.get("passed").asBoolean());
    JsonNode result = all.get("results").get(0);
    assertEquals("wrong", result.get("verdict").asText());
    assertEquals(1, result.get("points").get("earned").asInt());
    assertEquals("./lab hint wrong-one", result.get("hint").asText());
    assertEquals(0.123, result.get("seconds").asDouble());
    JsonNode fact = result.get("facts").get(1);
    assertEquals("100", fact.get("given").get("total").asText());
    assertEquals("4", fact.get("expected").asText());
    assertEquals("3", fact.get("actual").asText());
    assertEquals("rounds-down", fact.get("misconception").get("key").asText());
    assertEquals("Round up & on.", fact.get("misconception").get("sentence").asText());
    assertTrue(fact.get("reason").isNull());
  }

  @Test
  @DisplayName("have null where there is nothing to say")
  void nothing() {
    JsonNode result = json(Samples.passed()).get("results").get(0);
    assertTrue(result.get("hint").isNull());
    JsonNode fact = result.get("facts").get(0);
    assertEquals("holds", fact.get("outcome").asText());
    for (String member : List.of("expected", "actual", "misconception", "reason")) {
      assertTrue(fact.get(member).isNull(), member);
    }
    assertTrue(json(Samples.passed()).get("passed").asBoolean());
  }

  @Test
  @DisplayName("tell a crash's or a slow fact's reason and lines")
  void reason() {
    JsonNode fact = json(Samples.wrong()).get("results").get(0).get("facts").get(2);
    assertEquals("too-slow", fact.get("outcome").asText());
    assertEquals("5 s", fact.get("reason").asText());
    assertEquals("A.java:1 in a", fact.get("trace").get(0).asText());
  }

  @Test
  @DisplayName("tell why an answer does not compile")
  void refused() {
    JsonNode result = json(Samples.refused()).get("results").get(0);
    assertEquals("does-not-compile", result.get("verdict").asText());
    assertEquals(3, result.get("problems").get(0).get("line").asInt());
    assertEquals("';' expected", result.get("problems").get(0).get("message").asText());
  }
}
