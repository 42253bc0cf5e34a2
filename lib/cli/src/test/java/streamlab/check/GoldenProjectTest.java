package streamlab.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import streamlab.check.rule.ProjectRules;
import streamlab.error.LabException;

@DisplayName("lab check, of a project around its exercises,")
class GoldenProjectTest {

  private static final String CATALOGUE = "exercises/catalogue.tsv";
  private static final String LINE = CATALOGUE + ", line 2 (larger-number): ";
  private static final String EXERCISES = "exercises/kafka/src/main/java/streamlab/exercises";

  @TempDir private Path folder;

  private record Broken(String name, Consumer<GoldenProject> breaking, String sentence) {}

  private static Broken line(String name, String old, String now, String sentence) {
    return new Broken(name, it -> it.edit(CATALOGUE, old, now), sentence);
  }

  private static final List<Broken> BROKEN =
      List.of(
          line(
              "a name with a capital letter",
              "larger-number",
              "Larger-number",
              CATALOGUE
                  + ", line 2 (Larger-number): a name is small letters and digits with hyphens"
                  + " between words."),
          line("no id", "EX-01", "01", LINE + "\"01\" is no id: write EX- and two digits."),
          line(
              "no half",
              "\tkafka\t",
              "\tflink\t",
              LINE + "no half is called \"flink\": kafka or spark."),
          line(
              "no need",
              "\tjava\t",
              "\tflink\t",
              LINE + "\"flink\" is no need: java, kafka, spark or cassandra."),
          line(
              "Spark in the Kafka half",
              "\tjava\t",
              "\tspark\t",
              LINE + "the Kafka half has no Spark: move it to the half spark."),
          line("no seconds", "\t5\t5\t", "\t0\t5\t", LINE + "give a fact more than 0 seconds."),
          line("no points", "\t5\t5\t", "\t5\t0\t", LINE + "give it more than 0 points."),
          line("no title", "Which of two numbers is larger?", "", LINE + "give it a title."),
          line(
              "an unknown concept",
              "K01-01",
              "K01-01,K99-01",
              LINE
                  + "notebooks/catalogue/concepts.tsv has no concept \"K99-01\": take ids from"
                  + " there."),
          line(
              "an unknown chapter",
              "01-numbers",
              "09-numbers",
              LINE
                  + "notebooks/catalogue/course.tsv has no chapter 09-numbers: take one from"
                  + " there."),
          line(
              "a chapter that does not teach its concept",
              "01-numbers",
              "02-more-numbers",
              LINE + "its first concept K01-01 is taught in 01-numbers: name that chapter."),
          line(
              "a chapter of the other half",
              "01-numbers\tK01-01",
              "30-spark-numbers\tK02-01",
              LINE + "30-spark-numbers is a chapter of the spark half: name the chapter's half."),
          new Broken(
              "another's name",
              it -> it.write(CATALOGUE, it.read(CATALOGUE) + again(it, "EX-01", "EX-02")),
              CATALOGUE
                  + ", line 3 (larger-number): another exercise has the name larger-number or its"
                  + " package: choose another."),
          new Broken(
              "another's id",
              GoldenProjectTest::addSecond,
              CATALOGUE
                  + ", line 3 (second-number): EX-01 is another exercise's id: take a free one."),
          new Broken(
              "an order that is not the course's",
              GoldenProjectTest::addEarlier,
              CATALOGUE
                  + ", line 3 (second-number): its chapter comes before the one of the line above:"
                  + " put the lines into course order."),
          new Broken(
              "an exercise outside the catalogue",
              it -> it.write(EXERCISES + "/forgotten/task.md", "# Forgotten\n"),
              EXERCISES
                  + "/forgotten belongs to no exercise: delete the folder or list its exercise in"
                  + " exercises/catalogue.tsv."),
          new Broken(
              "a solution outside the catalogue",
              it ->
                  it.write(
                      "solutions/spark/src/main/java/streamlab/solutions/old/Old.java",
                      "class Old"),
              "solutions/spark/src belongs to no exercise: delete the folder or list its exercise"
                  + " in exercises/catalogue.tsv."),
          new Broken(
              "a stray file",
              it -> it.write(EXERCISES + "/largernumber/Helper.java", "class Helper {}"),
              EXERCISES
                  + "/largernumber/Helper.java is no file that an exercise is made of: delete it"
                  + " or move it."),
          new Broken(
              "a dead link in a page",
              it -> it.edit("README.md", "(exercises/catalogue.tsv)", "(exercises/list.tsv)"),
              "README.md links to exercises/list.tsv, which is not there: mend the link."),
          new Broken(
              "a dead link in a notebook",
              it -> it.edit("notebooks/01-numbers.ipynb", "largernumber/task.md", "gone/task.md"),
              "notebooks/01-numbers.ipynb, cell order, links to ../"
                  + EXERCISES
                  + "/gone/task.md, which is not there: mend the link."),
          new Broken(
              "a concept nobody teaches",
              it -> it.edit("notebooks/catalogue/not-yet-taught.txt", "K01-02\n", ""),
              "notebooks/02-more-numbers.ipynb does not teach K01-02 (Some numbers are negative):"
                  + " name it in a cell's concepts, or in"
                  + " notebooks/catalogue/not-yet-taught.txt."));

  private static String again(GoldenProject project, String old, String now) {
    return project.read(CATALOGUE).lines().skip(1).findFirst().orElseThrow().replace(old, now)
        + "\n";
  }

  private static void addSecond(GoldenProject project) {
    try {
      project.exercise("second-number");
      project.edit(CATALOGUE, "EX-02", "EX-01");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void addEarlier(GoldenProject project) {
    addSecond(project);
    project.edit(CATALOGUE, "second-number\tEX-01", "second-number\tEX-02");
    project.edit(
        CATALOGUE, "EX-01\tkafka\t01-numbers\tK01-01", "EX-01\tkafka\t02-more-numbers\tK01-02");
  }

  @TestFactory
  @DisplayName("complains of just that about")
  Stream<DynamicTest> oneComplaintEach() {
    return BROKEN.stream()
        .map(
            broken ->
                dynamicTest(
                    broken.name(),
                    () -> {
                      GoldenProject project =
                          new GoldenProject(Files.createTempDirectory(folder, "project"));
                      broken.breaking().accept(project);
                      assertEquals(broken.sentence(), String.join("\n", complaints(project)));
                    }));
  }

  /** As {@link LabCheck} looks: the rest only when the catalogue's lines are in form. */
  private static List<String> complaints(GoldenProject project) {
    List<String> first = ProjectRules.firstComplaints(project.home());
    return first.isEmpty() ? ProjectRules.complaints(project.home()) : first;
  }

  @Test
  @DisplayName("finds nothing to mend in the one that is sound")
  void soundOnePasses() throws IOException {
    assertEquals(List.of(), complaints(new GoldenProject(folder)));
  }

  @Test
  @DisplayName("names the line of the catalogue that can't be read")
  void brokenLine() throws IOException {
    GoldenProject project = new GoldenProject(folder);
    project.edit(CATALOGUE, "EX-01\t", "EX-01 ");
    LabException told = assertThrows(LabException.class, () -> project.check(1));
    assertTrue(
        told.getMessage().endsWith("catalogue.tsv, line 2: 8 columns instead of 9."),
        told.getMessage());
  }

  @Test
  @DisplayName("grades nothing while the catalogue's lines are not in form")
  void catalogueFirst() throws IOException {
    GoldenProject project = new GoldenProject(folder);
    project.edit(CATALOGUE, "EX-01", "01");
    CheckReport report = project.check(1);
    assertEquals(0, report.exercises().size());
    assertEquals(1, report.problems().size());
  }
}
