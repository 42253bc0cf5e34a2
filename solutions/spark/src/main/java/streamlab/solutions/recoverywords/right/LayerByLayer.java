package streamlab.solutions.recoverywords.right;

import java.util.EnumMap;
import java.util.Map;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.recoverywords.RecoveryWords;

/** From layer to meaning to term. */
@OtherRightAnswer("a map that is filled layer by layer")
public final class LayerByLayer implements RecoveryWords {

  private final Map<Term, Card> cards = new EnumMap<>(Term.class);

  /** Fills the map. */
  public LayerByLayer() {
    rdd(Meaning.HOW_IT_WAS_COMPUTED, Term.LINEAGE);
    rdd(Meaning.LOST_PART_COMPUTED_AGAIN, Term.RECOMPUTATION);
    rdd(Meaning.DATA_IN_PLACE_OF_STEPS, Term.RDD_CHECKPOINT);
    dstream(Meaning.INPUT_STORED_BEFORE_IT_IS_WORKED_ON, Term.RECEIVER_LOG);
    dstream(Meaning.PROGRAM_AND_OPEN_BATCHES, Term.DSTREAM_CHECKPOINT);
    structured(Meaning.RANGE_WRITTEN_BEFORE_ITS_BATCH, Term.OFFSET_LOG);
    structured(Meaning.BATCH_NOTED_AFTER_ITS_OUTPUT, Term.COMMIT_LOG);
    structured(Meaning.PROGRESS_AND_STATE, Term.QUERY_CHECKPOINT);
    structured(Meaning.REMEMBERED_BY_KEY, Term.STATE_STORE);
    structured(Meaning.FILES_THAT_COUNT, Term.SINK_LOG);
    structured(Meaning.NEWEST_EVENT_LESS_DELAY, Term.WATERMARK);
    any(Meaning.SAID_BEFORE_DONE, Term.WRITE_AHEAD_LOG);
    any(Meaning.SAME_INPUT_READ_AGAIN, Term.REPLAY);
    any(Meaning.TWICE_LEAVES_WHAT_ONCE_LEAVES, Term.IDEMPOTENCE);
    any(Meaning.NOTHING_LOST_SOME_TWICE, Term.AT_LEAST_ONCE);
    any(Meaning.RESULT_AS_IF_ONCE, Term.EXACTLY_ONCE);
  }

  private void rdd(Meaning meaning, Term term) {
    cards.put(term, new Card(meaning, Layer.RDD));
  }

  private void dstream(Meaning meaning, Term term) {
    cards.put(term, new Card(meaning, Layer.DSTREAM));
  }

  private void structured(Meaning meaning, Term term) {
    cards.put(term, new Card(meaning, Layer.STRUCTURED_STREAMING));
  }

  private void any(Meaning meaning, Term term) {
    cards.put(term, new Card(meaning, Layer.ANY));
  }

  @Override
  public Card card(Term term) {
    return cards.get(term);
  }
}
