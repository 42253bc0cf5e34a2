package streamlab.exercises.recoverywords;

import java.util.EnumMap;
import java.util.Map;
import streamlab.exercises.recoverywords.RecoveryWords.Card;
import streamlab.exercises.recoverywords.RecoveryWords.Layer;
import streamlab.exercises.recoverywords.RecoveryWords.Meaning;
import streamlab.exercises.recoverywords.RecoveryWords.Term;

/** The right cards. */
final class Cards {

  private static final Map<Term, Card> CARDS = new EnumMap<>(Term.class);

  static {
    put(Term.LINEAGE, Meaning.HOW_IT_WAS_COMPUTED, Layer.RDD);
    put(Term.RECOMPUTATION, Meaning.LOST_PART_COMPUTED_AGAIN, Layer.RDD);
    put(Term.RDD_CHECKPOINT, Meaning.DATA_IN_PLACE_OF_STEPS, Layer.RDD);
    put(Term.RECEIVER_LOG, Meaning.INPUT_STORED_BEFORE_IT_IS_WORKED_ON, Layer.DSTREAM);
    put(Term.DSTREAM_CHECKPOINT, Meaning.PROGRAM_AND_OPEN_BATCHES, Layer.DSTREAM);
    put(Term.OFFSET_LOG, Meaning.RANGE_WRITTEN_BEFORE_ITS_BATCH, Layer.STRUCTURED_STREAMING);
    put(Term.COMMIT_LOG, Meaning.BATCH_NOTED_AFTER_ITS_OUTPUT, Layer.STRUCTURED_STREAMING);
    put(Term.QUERY_CHECKPOINT, Meaning.PROGRESS_AND_STATE, Layer.STRUCTURED_STREAMING);
    put(Term.STATE_STORE, Meaning.REMEMBERED_BY_KEY, Layer.STRUCTURED_STREAMING);
    put(Term.SINK_LOG, Meaning.FILES_THAT_COUNT, Layer.STRUCTURED_STREAMING);
    put(Term.WATERMARK, Meaning.NEWEST_EVENT_LESS_DELAY, Layer.STRUCTURED_STREAMING);
    put(Term.WRITE_AHEAD_LOG, Meaning.SAID_BEFORE_DONE, Layer.ANY);
    put(Term.REPLAY, Meaning.SAME_INPUT_READ_AGAIN, Layer.ANY);
    put(Term.IDEMPOTENCE, Meaning.TWICE_LEAVES_WHAT_ONCE_LEAVES, Layer.ANY);
    put(Term.AT_LEAST_ONCE, Meaning.NOTHING_LOST_SOME_TWICE, Layer.ANY);
    put(Term.EXACTLY_ONCE, Meaning.RESULT_AS_IF_ONCE, Layer.ANY);
  }

  private Cards() {}

  private static void put(Term term, Meaning meaning, Layer layer) {
    CARDS.put(term, new Card(meaning, layer));
  }

  static Card card(Term term) {
    return CARDS.get(term);
  }
}
