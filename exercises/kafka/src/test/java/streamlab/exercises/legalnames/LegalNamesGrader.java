package streamlab.exercises.legalnames;

import static streamlab.exercises.legalnames.LegalNames.Verdict.CONVENTIONAL;
import static streamlab.exercises.legalnames.LegalNames.Verdict.LEGAL;
import static streamlab.exercises.legalnames.LegalNames.Verdict.REFUSED;
import static streamlab.grade.Check.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import streamlab.exercises.legalnames.LegalNames.Verdict;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;

@Grader(LegalNames.class)
@DisplayName("Legal and well-formed names")
class LegalNamesGrader {

  private static final Set<String> NONE = Set.of();

  /** Long rows of x are shown as one. */
  private static String line(String name, Verdict verdict) {
    return "\"" + name.replaceAll("x{9,}", "x…x") + "\" " + verdict;
  }

  private static List<String> verdicts(LegalNames answer, Set<String> topics, String... names) {
    List<String> lines = new ArrayList<>();
    for (String name : names) {
      lines.add(line(name, answer.judge(name, topics)));
    }
    return lines;
  }

  private static Check names(Set<String> topics) {
    Check check = check("verdicts");
    return topics.isEmpty() ? check : check.given("topics", List.copyOf(topics));
  }

  @Fact(order = 1, points = 2)
  @DisplayName("249 characters are legal, 250 are not")
  void limit(LegalNames answer) {
    String longest = "x".repeat(249);
    check("a name of 249 characters").that(answer.judge(longest, NONE)).is(LEGAL);
    check("a name of 250 characters")
        .smells("limit-of-255", LEGAL)
        .that(answer.judge(longest + "x", NONE))
        .is(REFUSED);
    check("a name without characters").that(answer.judge("", NONE)).is(REFUSED);
  }

  @Fact(order = 2, points = 2)
  @DisplayName("a-b is legal, a/b and a@b are not")
  void hyphen(LegalNames answer) {
    names(NONE)
        .smells(
            "hyphen-refused",
            List.of(line("a-b", REFUSED), line("a/b", REFUSED), line("a@b", REFUSED)))
        .smells(
            "hyphen-as-range",
            List.of(line("a-b", REFUSED), line("a/b", LEGAL), line("a@b", LEGAL)))
        .that(verdicts(answer, NONE, "a-b", "a/b", "a@b"))
        .is(List.of(line("a-b", LEGAL), line("a/b", REFUSED), line("a@b", REFUSED)));
  }

  @Fact(order = 3)
  @DisplayName("blanks, other signs and other alphabets are refused")
  void alphabet(LegalNames answer) {
    names(NONE)
        .smells(
            "part-of-the-name",
            List.of(line("bad topic!", LEGAL), line("a,b", LEGAL), line("straße", LEGAL)))
        .smells(
            "any-letter",
            List.of(line("bad topic!", REFUSED), line("a,b", REFUSED), line("straße", LEGAL)))
        .that(verdicts(answer, NONE, "bad topic!", "a,b", "straße"))
        .is(List.of(line("bad topic!", REFUSED), line("a,b", REFUSED), line("straße", REFUSED)));
  }

  @Fact(order = 4)
  @DisplayName("one dot and two dots are reserved, three are legal")
  void dots(LegalNames answer) {
    names(NONE)
        .smells("dot-names", List.of(line(".", LEGAL), line("..", LEGAL), line("...", LEGAL)))
        .that(verdicts(answer, NONE, ".", "..", "..."))
        .is(List.of(line(".", REFUSED), line("..", REFUSED), line("...", LEGAL)));
  }

  @Fact(order = 5, points = 2)
  @DisplayName("a name that looks like a topic's, but for . and _, is refused")
  void collisions(LegalNames answer) {
    Set<String> topics = Set.of("shop_orders", "shop.line_items");
    names(topics)
        .smells(
            "collision-overlooked",
            List.of(
                line("shop.orders", LEGAL),
                line("shop_line.items", LEGAL),
                line("shop-orders", LEGAL)))
        .smells(
            "collision-one-way",
            List.of(
                line("shop.orders", REFUSED),
                line("shop_line.items", LEGAL),
                line("shop-orders", LEGAL)))
        .that(verdicts(answer, topics, "shop.orders", "shop_line.items", "shop-orders"))
        .is(
            List.of(
                line("shop.orders", REFUSED),
                line("shop_line.items", REFUSED),
                line("shop-orders", LEGAL)));
  }

  @Fact(order = 6, points = 2)
  @DisplayName("three lower-case parts or more follow the convention")
  void convention(LegalNames answer) {
    String[] names = {"com.udacity.lesson.views", "com.udacity.lesson3.exercise1.clicks", "a.b.c2"};
    names(NONE)
        .that(verdicts(answer, NONE, names))
        .is(List.of(names).stream().map(name -> line(name, CONVENTIONAL)).toList());
  }

  @Fact(order = 7, points = 2)
  @DisplayName("names of another shape are legal, not conventional")
  void otherShapes(LegalNames answer) {
    check("verdict")
        .given("name", "a-b-c")
        .smells("period-unescaped", CONVENTIONAL)
        .that(answer.judge("a-b-c", NONE))
        .is(LEGAL);
    check("verdict")
        .given("name", "lesson.views")
        .smells("two-parts", CONVENTIONAL)
        .that(answer.judge("lesson.views", NONE))
        .is(LEGAL);
    String[] names = {"Views", "com.Udacity.lesson.views", "com.udacity..views", "com.3d.a.b"};
    names(NONE)
        .that(verdicts(answer, NONE, names))
        .is(List.of(names).stream().map(name -> line(name, LEGAL)).toList());
  }

  @Fact(order = 8)
  @DisplayName("a name of the right shape is refused when Kafka's rules say so")
  void lawFirst(LegalNames answer) {
    Set<String> topics = Set.of("com_udacity_lesson_views");
    String tooLong = "com.udacity." + "x".repeat(249);
    names(topics)
        .smells(
            "shape-before-law",
            List.of(line(tooLong, CONVENTIONAL), line("com.udacity.lesson.views", CONVENTIONAL)))
        .that(verdicts(answer, topics, tooLong, "com.udacity.lesson.views"))
        .is(List.of(line(tooLong, REFUSED), line("com.udacity.lesson.views", REFUSED)));
  }

  @Fact(order = 9)
  @DisplayName("several hundred other names: as Kafka itself judges them")
  void asKafkaDoes(LegalNames answer) {
    for (GeneratedNames.Proposal proposal : GeneratedNames.proposals()) {
      names(proposal.topics())
          .that(line(proposal.name(), answer.judge(proposal.name(), proposal.topics())))
          .is(line(proposal.name(), proposal.verdict()));
    }
  }
}
