package streamlab.exercises.recoverywords;

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
import streamlab.exercises.recoverywords.RecoveryWords.Card;
import streamlab.exercises.recoverywords.RecoveryWords.Layer;
import streamlab.exercises.recoverywords.RecoveryWords.Meaning;
import streamlab.exercises.recoverywords.RecoveryWords.Term;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;

@Grader(RecoveryWords.class)
@DisplayName("Recovery words")
class RecoveryWordsGrader {

  private static final int MOST_WRONG = 2;

  private static Check checking(String what, Term term) {
    return check(what).given("term", term);
  }

  private static Card card(RecoveryWords answer, Term term) {
    Card card = answer.card(term);
    checking("card", term)
        .that(card)
        .satisfies(
            "a card with a meaning and a layer",
            each -> each != null && each.meaning() != null && each.layer() != null);
    return card;
  }

  /** The meaning is right; one that is wrong may tell a misconception. */
  private static void means(RecoveryWords answer, Term term, String misconception, Meaning... of) {
    Check meaning = checking("meaning", term);
    for (Meaning each : of) {
      meaning.smells(misconception, each);
    }
    meaning.that(card(answer, term).meaning()).is(Cards.card(term).meaning());
  }

  private static void layer(RecoveryWords answer, Term term, String misconception, Layer... of) {
    Check layer = checking("layer", term);
    for (Layer each : of) {
      layer.smells(misconception, each);
    }
    layer.that(card(answer, term).layer()).is(Cards.card(term).layer());
  }

  @Fact(order = 1)
  @DisplayName("each of the sixteen terms has a card, with a meaning of its own")
  void complete(RecoveryWords answer) {
    Set<Meaning> given = EnumSet.noneOf(Meaning.class);
    for (Term term : Term.values()) {
      checking("meaning", term)
          .that(card(answer, term).meaning())
          .satisfies("a meaning that no other term has", given::add);
    }
  }

  @Fact(order = 2, points = 2)
  @DisplayName("EXACTLY_ONCE: what happens once")
  void exactlyOnce(RecoveryWords answer) {
    means(answer, Term.EXACTLY_ONCE, "work-done-once", Meaning.EACH_EVENT_WORKED_ON_ONCE);
  }

  @Fact(order = 3)
  @DisplayName("IDEMPOTENCE: what a second time does")
  void idempotence(RecoveryWords answer) {
    means(answer, Term.IDEMPOTENCE, "never-twice", Meaning.NEVER_WRITES_TWICE);
  }

  @Fact(order = 4)
  @DisplayName("LINEAGE: how a lost partition comes back")
  void lineage(RecoveryWords answer) {
    means(answer, Term.LINEAGE, "lineage-copies", Meaning.COPIES_ON_OTHER_MACHINES);
  }

  @Fact(order = 5)
  @DisplayName("OFFSET_LOG and COMMIT_LOG: before and after")
  void logs(RecoveryWords answer) {
    means(answer, Term.OFFSET_LOG, "logs-swapped", Meaning.BATCH_NOTED_AFTER_ITS_OUTPUT);
    means(answer, Term.COMMIT_LOG, "logs-swapped", Meaning.RANGE_WRITTEN_BEFORE_ITS_BATCH);
  }

  @Fact(order = 6, points = 2)
  @DisplayName("QUERY_CHECKPOINT, next to that of an RDD and of a DStream")
  void checkpoints(RecoveryWords answer) {
    checking("meaning", Term.QUERY_CHECKPOINT)
        .smells("checkpoint-is-backup", Meaning.COPY_OF_THE_INPUT)
        .smells("checkpoints-mixed-up", Meaning.DATA_IN_PLACE_OF_STEPS)
        .smells("checkpoints-mixed-up", Meaning.PROGRAM_AND_OPEN_BATCHES)
        .that(card(answer, Term.QUERY_CHECKPOINT).meaning())
        .is(Meaning.PROGRESS_AND_STATE);
  }

  @Fact(order = 7)
  @DisplayName("WATERMARK: which time it follows")
  void watermark(RecoveryWords answer) {
    means(answer, Term.WATERMARK, "wall-clock", Meaning.CLOCK_LESS_DELAY);
  }

  @Fact(order = 8)
  @DisplayName("RECEIVER_LOG: in which layer it is at home")
  void receiverLog(RecoveryWords answer) {
    layer(
        answer,
        Term.RECEIVER_LOG,
        "receivers-only",
        Layer.STRUCTURED_STREAMING,
        Layer.ANY,
        Layer.RDD);
  }

  @Fact(order = 9, points = 3)
  @DisplayName("of all sixteen cards at least fourteen are right")
  void nearlyAll(RecoveryWords answer) {
    List<Term> terms = new ArrayList<>(Arrays.asList(Term.values()));
    Collections.shuffle(terms, new Random(26));
    List<String> wrong = new ArrayList<>();
    for (Term term : terms) {
      Card card = card(answer, term);
      Card right = Cards.card(term);
      if (!Objects.equals(card.meaning(), right.meaning())) {
        wrong.add(term + " is not " + card.meaning());
      } else if (card.layer() != right.layer()) {
        wrong.add(term + " is not at home in " + card.layer());
      }
    }
    check("wrong cards")
        .smellsWhen("too-many-wrong", lines -> ((List<?>) lines).size() > MOST_WRONG)
        .that(wrong)
        .satisfies("two at most", lines -> lines.size() <= MOST_WRONG);
  }
}
