package streamlab.exercises.recoverywords;

/** What the words of recovery mean, and in which of Spark's layers they are at home. */
@FunctionalInterface
public interface RecoveryWords {

  /** The words. */
  enum Term {
    LINEAGE,
    RECOMPUTATION,
    RDD_CHECKPOINT,
    RECEIVER_LOG,
    DSTREAM_CHECKPOINT,
    OFFSET_LOG,
    COMMIT_LOG,
    QUERY_CHECKPOINT,
    STATE_STORE,
    SINK_LOG,
    WATERMARK,
    WRITE_AHEAD_LOG,
    REPLAY,
    IDEMPOTENCE,
    AT_LEAST_ONCE,
    EXACTLY_ONCE
  }

  /** What a word may mean. Six of these are no right answer to anything. */
  enum Meaning {
    /** Copies of the data on other machines. */
    COPIES_ON_OTHER_MACHINES,
    /** The same range of the input is read once more. */
    SAME_INPUT_READ_AGAIN,
    /** A copy of the input, from which a query begins anew. */
    COPY_OF_THE_INPUT,
    /** Each event arrives, some perhaps twice. */
    NOTHING_LOST_SOME_TWICE,
    /** Makes sure that nothing is written a second time. */
    NEVER_WRITES_TWICE,
    /** A folder with progress and state, apart from the program. */
    PROGRESS_AND_STATE,
    /** Says which range of the input a batch reads; written before the batch runs. */
    RANGE_WRITTEN_BEFORE_ITS_BATCH,
    /** Stores what came in, so that it is not lost with the program that took it in. */
    INPUT_STORED_BEFORE_IT_IS_WORKED_ON,
    /** The time of this computer less a delay. */
    CLOCK_LESS_DELAY,
    /** Writes the data to files, so that the steps before them are needed no more. */
    DATA_IN_PLACE_OF_STEPS,
    /** What is remembered for each key, in versions, one for each batch. */
    REMEMBERED_BY_KEY,
    /** Lists the output files that count, batch by batch. */
    FILES_THAT_COUNT,
    /**
     * Newest event time less a delay; what is older may be dropped, and state that is older goes.
     */
    NEWEST_EVENT_LESS_DELAY,
    /** What is about to be done is written down first. */
    SAID_BEFORE_DONE,
    /** The steps by which a dataset was computed, from its source on. */
    HOW_IT_WAS_COMPUTED,
    /** The result is as if each event had been worked on once; work may be repeated. */
    RESULT_AS_IF_ONCE,
    /** Holds the compiled program and the batches that are not done. */
    PROGRAM_AND_OPEN_BATCHES,
    /** Computes a lost partition again, and only that one. */
    LOST_PART_COMPUTED_AGAIN,
    /** No event is ever worked on a second time, not even after a crash. */
    EACH_EVENT_WORKED_ON_ONCE,
    /** Doing it twice leaves the same result as doing it once. */
    TWICE_LEAVES_WHAT_ONCE_LEAVES,
    /** After a crash goes on with what is new, and leaves out what was in work. */
    EVENTS_SKIPPED_AFTER_A_CRASH,
    /** Says that a batch is done; written after its output. */
    BATCH_NOTED_AFTER_ITS_OUTPUT
  }

  /** Where a word is at home. */
  enum Layer {
    /** Of an RDD. */
    RDD,
    /** Of a DStream. */
    DSTREAM,
    /** Of a Structured Streaming query. */
    STRUCTURED_STREAMING,
    /** A word of the whole field, of no layer alone. */
    ANY
  }

  /**
   * A card of the glossary.
   *
   * @param meaning what the word means
   * @param layer where it is at home
   */
  record Card(Meaning meaning, Layer layer) {}

  /**
   * The card of a word.
   *
   * @param term the word; all are asked, in any order
   */
  Card card(Term term);
}
