package streamlab.solutions.recoverywords;

import streamlab.exercise.Solution;
import streamlab.exercises.recoverywords.RecoveryWords;

/** A line for each word; the compiler sees to it that none is missing. */
@Solution
public final class OneSwitch implements RecoveryWords {

  @Override
  public Card card(Term term) {
    return switch (term) {
      case LINEAGE -> new Card(Meaning.HOW_IT_WAS_COMPUTED, Layer.RDD);
      case RECOMPUTATION -> new Card(Meaning.LOST_PART_COMPUTED_AGAIN, Layer.RDD);
      case RDD_CHECKPOINT -> new Card(Meaning.DATA_IN_PLACE_OF_STEPS, Layer.RDD);
      case RECEIVER_LOG -> new Card(Meaning.INPUT_STORED_BEFORE_IT_IS_WORKED_ON, Layer.DSTREAM);
      case DSTREAM_CHECKPOINT -> new Card(Meaning.PROGRAM_AND_OPEN_BATCHES, Layer.DSTREAM);
      case OFFSET_LOG ->
          new Card(Meaning.RANGE_WRITTEN_BEFORE_ITS_BATCH, Layer.STRUCTURED_STREAMING);
      case COMMIT_LOG -> new Card(Meaning.BATCH_NOTED_AFTER_ITS_OUTPUT, Layer.STRUCTURED_STREAMING);
      case QUERY_CHECKPOINT -> new Card(Meaning.PROGRESS_AND_STATE, Layer.STRUCTURED_STREAMING);
      case STATE_STORE -> new Card(Meaning.REMEMBERED_BY_KEY, Layer.STRUCTURED_STREAMING);
      case SINK_LOG -> new Card(Meaning.FILES_THAT_COUNT, Layer.STRUCTURED_STREAMING);
      case WATERMARK -> new Card(Meaning.NEWEST_EVENT_LESS_DELAY, Layer.STRUCTURED_STREAMING);
      case WRITE_AHEAD_LOG -> new Card(Meaning.SAID_BEFORE_DONE, Layer.ANY);
      case REPLAY -> new Card(Meaning.SAME_INPUT_READ_AGAIN, Layer.ANY);
      case IDEMPOTENCE -> new Card(Meaning.TWICE_LEAVES_WHAT_ONCE_LEAVES, Layer.ANY);
      case AT_LEAST_ONCE -> new Card(Meaning.NOTHING_LOST_SOME_TWICE, Layer.ANY);
      case EXACTLY_ONCE -> new Card(Meaning.RESULT_AS_IF_ONCE, Layer.ANY);
    };
  }
}
