package streamlab.students;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import streamlab.exercise.Exercise;
import streamlab.home.LabHome;
import streamlab.students.LearnersCheckout.Ended;

/** A learner's way through an exercise in the terminal, from untouched to the solution. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("A learner who types")
class CommandsIT {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String NAME = "partition-count";
  private static final Path STUDENTS = Path.of("src/test/resources/students").toAbsolutePath();

  private LearnersCheckout checkout;
  private Exercise exercise;

  @BeforeAll
  void clone(@TempDir Path folder) throws Exception {
    checkout = LearnersCheckout.in(folder);
    exercise = checkout.exercise(NAME);
  }

  private Ended lab(int exit, String... words) throws Exception {
    Ended ended = checkout.lab(words);
    assertEquals(exit, ended.exit(), ended::toString);
    return ended;
  }

  private static void says(Ended ended, String... parts) {
    for (String part : parts) {
      assertTrue(ended.out().contains(part), part + " in\n" + ended.out() + ended.errors());
    }
  }

  private Path wrong(String name) {
    return exercise.solutionFolder(checkout.home()).resolve("wrong").resolve(name + ".java");
  }

  @Test
  @Order(1)
  @DisplayName("lab grade on an untouched file reads that it is not started, and where to begin")
  void notStarted() throws Exception {
    Ended ended = lab(1, "grade", NAME);
    says(ended, "… " + NAME + ": not started, 0 of 8 points", "task.md", "MyPartitionCount.java");
    assertEquals("", ended.errors());
    says(lab(0, "list"), NAME, "not started");
  }

  @Test
  @Order(2)
  @DisplayName("lab task reads the task")
  void task() throws Exception {
    says(lab(0, "task", "partition-c"), "How many partitions?\n====", "in all | one producer |");
  }

  @Test
  @Order(3)
  @DisplayName("lab grade --answer with a file from anywhere reads which mistake it is")
  void wrong() throws Exception {
    Ended ended = lab(1, "grade", "--answer", wrong("RoundsDown").toString());
    says(
        ended,
        NAME + ": wrong, 4 of 8 points",
        "≠ actual    9",
        "A known mistake comes out like this:");
    says(lab(0, "list"), "4/8  tried");
  }

  @Test
  @Order(4)
  @DisplayName("lab grade --json gets what exercises/grade-result.md shows")
  void json() throws Exception {
    Ended ended = lab(1, "grade", NAME, "--answer", wrong("NoPartition").toString(), "--json");
    JsonNode actual = MAPPER.readTree(ended.out());
    String page =
        Files.readString(LabHome.find().root().resolve("exercises").resolve("grade-result.md"));
    Matcher example = Pattern.compile("(?s)```json\n(.*?)```").matcher(page);
    assertTrue(example.find(), "there is an example");
    assertEquals(
        timeless(MAPPER.readTree(example.group(1))).toPrettyString(),
        timeless(actual).toPrettyString());
    names(actual, page);
  }

  private static JsonNode timeless(JsonNode json) {
    json.get("results").forEach(result -> ((ObjectNode) result).put("seconds", 0));
    return json;
  }

  /** Every member that is printed is explained. */
  private static void names(JsonNode json, String page) {
    json.fieldNames()
        .forEachRemaining(
            name -> {
              assertTrue(page.contains("`" + name + "`") || name.contains(" "), name);
              names(json.get(name), page);
            });
    if (json.isArray()) {
      json.forEach(each -> names(each, page));
    }
  }

  @Test
  @Order(5)
  @DisplayName("lab grade on a typo sees the own line with a caret")
  void typo() throws Exception {
    Ended ended = lab(1, "grade", "--answer", STUDENTS.resolve("Typo.java").toString());
    says(ended, "does not compile", "Typo.java, line ", "return (int) Math.ceil(totl /", "^");
  }

  @Test
  @Order(6)
  @DisplayName("lab hint gets one hint after the other")
  void hints() throws Exception {
    says(lab(0, "hint", NAME), "hint 1 of 3, a nudge", "2 more are left");
    says(lab(0, "hint", NAME), "hint 2 of 3, a pointer", "One more is left");
    says(lab(0, "hint", NAME, "--level", "1"), "hint 1 of 3");
    says(lab(0, "hint", NAME), "hint 3 of 3, a sketch", "    double need", "the last hint");
  }

  @Test
  @Order(7)
  @DisplayName("lab solution too early reads how it opens, unless they say --spoil")
  void locked() throws Exception {
    Ended ended = lab(1, "solution", NAME);
    assertEquals("", ended.out());
    assertTrue(ended.errors().contains("--spoil"), ended.errors());
    says(lab(0, "solution", NAME, "--spoil"), "@Solution");
  }

  @Test
  @Order(8)
  @DisplayName("lab grade after saving a right answer has passed, and the list says so")
  void right() throws Exception {
    String source =
        Files.readString(STUDENTS.resolve("Right.java"))
            .replace("public class Right", "public class MyPartitionCount");
    Files.writeString(
        exercise.answerFile(checkout.home()), "package " + packageName() + ";\n\n" + source);
    Ended ended = lab(0, "grade");
    says(ended, "the file you saved last", "✓ " + NAME + ": passed, 8 of 8 points");
    says(ended, "./lab solution " + NAME);
    says(lab(0, "list"), "✓ " + NAME, "8/8  passed");
    JsonNode list = MAPPER.readTree(lab(0, "list", "--json").out());
    list.get("exercises")
        .forEach(
            each ->
                assertEquals(
                    each.get("exercise").asText().equals(NAME),
                    each.get("state").asText().equals("passed")));
  }

  private String packageName() {
    return exercise.interfaceName().substring(0, exercise.interfaceName().lastIndexOf('.'));
  }

  @Test
  @Order(9)
  @DisplayName("lab solution after that reads solution, discussion and the difference to theirs")
  void solution() throws Exception {
    says(
        lab(0, "solution", NAME),
        "Solution: solutions/kafka/src/main/java/streamlab/solutions/partitioncount/",
        "public final class RoundedUpQuotient",
        "How many partitions? The discussion",
        "--- MyPartitionCount.java",
        "+++ RoundedUpQuotient.java",
        "+@Solution");
  }

  @Test
  @Order(10)
  @DisplayName("lab grade --report gets JUnit's XML and a page; several end in a table")
  void report(@TempDir Path folder) throws Exception {
    Path report = folder.resolve("new").resolve("report");
    Ended ended = lab(1, "grade", NAME, "modernise-commands", "--report", report.toString());
    says(ended, "in all", "1 of 2 passed");
    assertTrue(Files.readString(report.resolve("junit.xml")).contains("<testsuite name=\"" + NAME));
    assertTrue(Files.readString(report.resolve("summary.html")).contains("8 of 8"));
  }

  @Test
  @Order(11)
  @DisplayName("lab reset is back at the starting point, with theirs kept and still passed")
  void reset() throws Exception {
    Path file = exercise.answerFile(checkout.home());
    String mine = Files.readString(file);
    Ended ended = lab(0, "reset", NAME);
    assertEquals(Files.readString(exercise.startingPoint(checkout.home())), Files.readString(file));
    Matcher kept = Pattern.compile("(?m)^  (.*\\.before-.*\\.txt)$").matcher(ended.out());
    assertTrue(kept.find(), ended.out());
    assertEquals(mine, Files.readString(checkout.home().root().resolve(kept.group(1))));
    says(lab(0, "list"), "✓ " + NAME);
    assertFalse(lab(1, "grade", NAME).out().contains("passed"));
  }
}
