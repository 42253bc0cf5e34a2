package streamlab.solutions.glossarytrainer.right;

import java.util.EnumMap;
import java.util.Map;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.glossarytrainer.GlossaryTrainer;

/** From meaning to term, in the order in which one finds them. */
@OtherRightAnswer("a map that is filled once, from meaning to term")
public final class PairsInAMap implements GlossaryTrainer {

  private final Map<Term, Meaning> meanings = new EnumMap<>(Term.class);

  /** Fills the map. */
  public PairsInAMap() {
    is(Meaning.LOOKS_AFTER_METADATA, Term.CONTROLLER);
    is(Meaning.UPDATES_WITH_EACH_EVENT, Term.STREAM_PROCESSING);
    is(Meaning.ASKS_FOR_RECORDS, Term.CONSUMER);
    is(Meaning.GONE_SINCE_KAFKA_4, Term.ZOOKEEPER);
    is(Meaning.KEEPS_LAST_VALUE_OF_EACH_KEY, Term.COMPACTION);
    is(Meaning.ANNOUNCED_INTEREST, Term.TOPIC_SUBSCRIPTION);
    is(Meaning.REMOVES_BY_AGE_OR_SIZE, Term.RETENTION);
    is(Meaning.NEVER_CHANGED_ONCE_WRITTEN, Term.IMMUTABLE_DATA);
    is(Meaning.READERS_OF_ONE_NAME, Term.CONSUMER_GROUP);
    is(Meaning.SERVES_PARTITIONS, Term.BROKER);
    is(Meaning.PARTITIONS_DEALT_ANEW, Term.REBALANCE);
    is(Meaning.NAMED_STREAM, Term.TOPIC);
    is(Meaning.ONE_FILE_OF_SEVERAL, Term.MERGE);
    is(Meaning.TAKES_DATA_OUT_OF_KAFKA, Term.SINK);
    is(Meaning.GROWS_AT_ITS_END_ONLY, Term.APPEND_ONLY_LOG);
    is(Meaning.OPEN_ENDED_DATA, Term.STREAM);
    is(Meaning.SERVERS_UNDER_ONE_ID, Term.CLUSTER);
    is(Meaning.WRITES_TO_TOPICS, Term.PRODUCER);
    is(Meaning.COPY_THAT_KEEPS_UP, Term.IN_SYNC_REPLICA);
    is(Meaning.BRINGS_DATA_INTO_KAFKA, Term.SOURCE);
    is(Meaning.MANY_APPENDED_FILES, Term.LOG_STRUCTURED_STORAGE);
    is(Meaning.ROW_CHANGES_AS_EVENTS, Term.CHANGE_DATA_CAPTURE);
    is(Meaning.SOON_ENOUGH_TO_BE_OF_USE, Term.REAL_TIME);
    is(Meaning.BYTES_BEFORE_SENDING, Term.BATCH_SIZE);
    is(Meaning.COMPUTES_ONCE_LATER, Term.BATCH_PROCESSING);
    is(Meaning.PART_OF_A_TOPIC, Term.PARTITION);
    is(Meaning.REPORTS_LATER, Term.ASYNCHRONOUS_PRODUCTION);
    is(Meaning.FACT_WITH_A_TIME, Term.EVENT);
    is(Meaning.NEXT_RECORD_TO_READ, Term.OFFSET);
    is(Meaning.COPIES_ON_SEVERAL_BROKERS, Term.REPLICATION);
  }

  private void is(Meaning meaning, Term term) {
    meanings.put(term, meaning);
  }

  @Override
  public Meaning meaning(Term term) {
    return meanings.get(term);
  }
}
