package streamlab.exercises.glossarytrainer;

import static streamlab.grade.Check.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import streamlab.exercises.glossarytrainer.GlossaryTrainer.Meaning;
import streamlab.exercises.glossarytrainer.GlossaryTrainer.Term;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;

@Grader(GlossaryTrainer.class)
@DisplayName("Glossary trainer")
class GlossaryTrainerGrader {

  private static final int MOST_WRONG = 3;

  private static Check meaning(Term term) {
    return check("meaning").given("term", term);
  }

  private static void means(GlossaryTrainer answer, Term term) {
    meaning(term).that(answer.meaning(term)).is(Glossary.meaning(term));
  }

  @Fact(order = 1)
  @DisplayName("each of the thirty terms has a meaning of its own")
  void complete(GlossaryTrainer answer) {
    Set<Meaning> given = EnumSet.noneOf(Meaning.class);
    for (Term term : Term.values()) {
      Meaning meaning = answer.meaning(term);
      meaning(term)
          .that(meaning)
          .satisfies("a meaning that no other term has", each -> each != null && given.add(each));
    }
  }

  @Fact(order = 2, points = 2)
  @DisplayName("OFFSET: what a group commits")
  void offset(GlossaryTrainer answer) {
    meaning(Term.OFFSET)
        .smells("last-processed", Meaning.LAST_RECORD_PROCESSED)
        .that(answer.meaning(Term.OFFSET))
        .is(Meaning.NEXT_RECORD_TO_READ);
  }

  @Fact(order = 3)
  @DisplayName("BATCH_SIZE and ASYNCHRONOUS_PRODUCTION: how a producer sends")
  void sending(GlossaryTrainer answer) {
    meaning(Term.BATCH_SIZE)
        .smells("batch-counts-messages", Meaning.MESSAGES_BEFORE_SENDING)
        .that(answer.meaning(Term.BATCH_SIZE))
        .is(Meaning.BYTES_BEFORE_SENDING);
    meaning(Term.ASYNCHRONOUS_PRODUCTION)
        .smells("never-reports", Meaning.NEVER_REPORTS)
        .that(answer.meaning(Term.ASYNCHRONOUS_PRODUCTION))
        .is(Meaning.REPORTS_LATER);
  }

  @Fact(order = 4)
  @DisplayName("ZOOKEEPER and CONTROLLER: who looks after the metadata")
  void metadata(GlossaryTrainer answer) {
    meaning(Term.ZOOKEEPER)
        .smells("zookeeper-elects", Meaning.ELECTS_LEADERS_TODAY)
        .smells("zookeeper-elects", Meaning.LOOKS_AFTER_METADATA)
        .that(answer.meaning(Term.ZOOKEEPER))
        .is(Meaning.GONE_SINCE_KAFKA_4);
    means(answer, Term.CONTROLLER);
  }

  @Fact(order = 5, points = 2)
  @DisplayName("COMPACTION and RETENTION: two ways to tidy up")
  void tidyingUp(GlossaryTrainer answer) {
    meaning(Term.COMPACTION)
        .smells("compaction-by-age", Meaning.REMOVES_OLD_VALUES)
        .smells("compaction-by-age", Meaning.REMOVES_BY_AGE_OR_SIZE)
        .that(answer.meaning(Term.COMPACTION))
        .is(Meaning.KEEPS_LAST_VALUE_OF_EACH_KEY);
    means(answer, Term.RETENTION);
  }

  @Fact(order = 6)
  @DisplayName("EVENT: what a record states")
  void event(GlossaryTrainer answer) {
    meaning(Term.EVENT)
        .smells("event-is-request", Meaning.REQUEST_TO_DO_SOMETHING)
        .that(answer.meaning(Term.EVENT))
        .is(Meaning.FACT_WITH_A_TIME);
  }

  @Fact(order = 7)
  @DisplayName("SOURCE and SINK: two directions")
  void sides(GlossaryTrainer answer) {
    meaning(Term.SOURCE)
        .smells("wrong-side", Meaning.TAKES_DATA_OUT_OF_KAFKA)
        .that(answer.meaning(Term.SOURCE))
        .is(Meaning.BRINGS_DATA_INTO_KAFKA);
    means(answer, Term.SINK);
  }

  @Fact(order = 8)
  @DisplayName("TOPIC, PARTITION and REPLICATION: a stream, its parts and its copies")
  void partsAndCopies(GlossaryTrainer answer) {
    meaning(Term.PARTITION)
        .smells("copies-spread", Meaning.COPIES_ON_SEVERAL_BROKERS)
        .that(answer.meaning(Term.PARTITION))
        .is(Meaning.PART_OF_A_TOPIC);
    means(answer, Term.REPLICATION);
    meaning(Term.TOPIC)
        .smells("topic-as-queue", Meaning.EMPTIED_BY_READING)
        .that(answer.meaning(Term.TOPIC))
        .is(Meaning.NAMED_STREAM);
  }

  @Fact(order = 9, points = 3)
  @DisplayName("of all thirty at least 27 are right")
  void ninetyPerCent(GlossaryTrainer answer) {
    List<Term> terms = new ArrayList<>(Arrays.asList(Term.values()));
    Collections.shuffle(terms, new Random(7));
    List<String> wrong = new ArrayList<>();
    for (Term term : terms) {
      Meaning meaning = answer.meaning(term);
      if (!Objects.equals(meaning, Glossary.meaning(term))) {
        wrong.add(term + " is not " + meaning);
      }
    }
    check("wrong terms")
        .smellsWhen("too-many-wrong", lines -> ((List<?>) lines).size() > MOST_WRONG)
        .that(wrong)
        .satisfies("three at most", lines -> lines.size() <= MOST_WRONG);
  }
}
