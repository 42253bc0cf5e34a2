package streamlab.exercises.topicfamily;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.grade.kafka.KafkaSandbox;
import streamlab.grade.kafka.KafkaSandboxExtension;

@Grader(TopicFamily.class)
@DisplayName("Follow a family of topics")
@ExtendWith(KafkaSandboxExtension.class)
class TopicFamilyGrader {

  private static final String VIEWS = "udacity.lesson.views";
  private static final String LESSON_1 = VIEWS + ".lesson1";
  private static final String LESSON_2 = VIEWS + ".lesson2";

  @Fact(order = 1)
  @DisplayName("a full name is one topic, and no other")
  void byName(TopicFamily answer, KafkaSandbox kafka) {
    try (Following views = new Following(kafka, VIEWS).topic(VIEWS).member(".lesson1")) {
      views
          .follow(answer, views.family())
          .check("the topics followed")
          .smells("name-as-pattern", List.of(VIEWS, LESSON_1))
          .that(views.topics(1))
          .is(List.of(VIEWS));
    }
  }

  @Fact(order = 2, points = 2)
  @DisplayName("a family is all topics that begin with its name and a dot")
  void family(TopicFamily answer, KafkaSandbox kafka) throws Exception {
    try (Following views = new Following(kafka, VIEWS)) {
      views.topic(VIEWS).member(".lesson1").member(".lesson2").topic("udacity.other");
      views.follow(answer, views.family() + ".*");
      views
          .check("the topics followed")
          .smellsOfError("caret-string", "InvalidTopicException")
          .smells("unescaped-dots", List.of(VIEWS, LESSON_1, LESSON_2))
          .smells("whole-name", List.of(VIEWS))
          .smells("whole-name", List.of())
          .calling(() -> views.topics(2))
          .is(List.of(LESSON_1, LESSON_2));
    }
  }

  @Fact(order = 3, points = 2)
  @DisplayName("every dot of the family's name is a dot")
  void dots(TopicFamily answer, KafkaSandbox kafka) {
    try (Following views = new Following(kafka, VIEWS).member(".lesson1").fake(".lesson2")) {
      views
          .follow(answer, views.family() + ".*")
          .check("the topics followed")
          .smells("unescaped-dots", List.of("udacityXlesson.views.lesson2", LESSON_1))
          .smells("unescaped-dots", List.of(LESSON_1, "udacityXlesson.views.lesson2"))
          .that(views.topics(1))
          .is(List.of(LESSON_1));
    }
  }

  @Fact(order = 4, points = 2)
  @DisplayName("a topic that is created later is found within a second")
  void later(TopicFamily answer, KafkaSandbox kafka) {
    try (Following views = new Following(kafka, VIEWS).member(".lesson1")) {
      views.follow(answer, views.family() + ".*");
      views.check("the topics at first").that(views.topics(1)).is(List.of(LESSON_1));
      views
          .member(".lesson2")
          .check("the topics after one more was created")
          .smellsWhen("five-minutes", topics -> views.looksSeldom())
          .smells("list-of-today", List.of(LESSON_1))
          .that(views.topics(2))
          .is(List.of(LESSON_1, LESSON_2));
    }
  }

  @Fact(order = 5)
  @DisplayName("a topic that is not there is not created")
  void createsNone(TopicFamily answer, KafkaSandbox kafka) throws Exception {
    try (Following views = new Following(kafka, VIEWS)) {
      views.follow(answer, views.family());
      boolean isThere = views.isThereAfterAsking(views.family());
      views
          .check("the topic is there afterwards")
          .smells("creates-topics", true)
          .that(isThere)
          .is(false);
    }
  }

  @Fact(order = 6)
  @DisplayName("a name that only contains the family's is not of the family")
  void begins(TopicFamily answer, KafkaSandbox kafka) {
    String archived = "archive." + VIEWS + ".lesson2";
    try (Following views = new Following(kafka, VIEWS)) {
      views
          .member(".lesson1")
          .container("archive.", ".lesson2")
          .follow(answer, views.family() + ".*")
          .check("the topics followed")
          .smells("contains-is-not-begins", List.of(archived, LESSON_1))
          .that(views.topics(1))
          .is(List.of(LESSON_1));
    }
  }

  @Fact(order = 7)
  @DisplayName("another family is followed as well")
  void hidden(TopicFamily answer, KafkaSandbox kafka) {
    String orders = "shop.orders";
    try (Following shop = new Following(kafka, orders)) {
      shop.member(".eu").member(".us.east").member("2.eu").topic("shop.returns");
      shop.follow(answer, shop.family() + ".*")
          .check("the topics followed")
          .that(shop.topics(2))
          .is(List.of(orders + ".eu", orders + ".us.east"));
    }
  }
}
