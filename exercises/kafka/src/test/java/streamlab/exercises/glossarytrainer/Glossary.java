package streamlab.exercises.glossarytrainer;

import java.util.EnumMap;
import java.util.Map;
import streamlab.exercises.glossarytrainer.GlossaryTrainer.Meaning;
import streamlab.exercises.glossarytrainer.GlossaryTrainer.Term;

/** What the words mean. */
final class Glossary {

  private static final Map<Term, Meaning> MEANINGS = new EnumMap<>(Term.class);

  static {
    MEANINGS.put(Term.STREAM, Meaning.OPEN_ENDED_DATA);
    MEANINGS.put(Term.EVENT, Meaning.FACT_WITH_A_TIME);
    MEANINGS.put(Term.IMMUTABLE_DATA, Meaning.NEVER_CHANGED_ONCE_WRITTEN);
    MEANINGS.put(Term.BATCH_PROCESSING, Meaning.COMPUTES_ONCE_LATER);
    MEANINGS.put(Term.STREAM_PROCESSING, Meaning.UPDATES_WITH_EACH_EVENT);
    MEANINGS.put(Term.REAL_TIME, Meaning.SOON_ENOUGH_TO_BE_OF_USE);
    MEANINGS.put(Term.APPEND_ONLY_LOG, Meaning.GROWS_AT_ITS_END_ONLY);
    MEANINGS.put(Term.LOG_STRUCTURED_STORAGE, Meaning.MANY_APPENDED_FILES);
    MEANINGS.put(Term.MERGE, Meaning.ONE_FILE_OF_SEVERAL);
    MEANINGS.put(Term.COMPACTION, Meaning.KEEPS_LAST_VALUE_OF_EACH_KEY);
    MEANINGS.put(Term.RETENTION, Meaning.REMOVES_BY_AGE_OR_SIZE);
    MEANINGS.put(Term.CHANGE_DATA_CAPTURE, Meaning.ROW_CHANGES_AS_EVENTS);
    MEANINGS.put(Term.SOURCE, Meaning.BRINGS_DATA_INTO_KAFKA);
    MEANINGS.put(Term.SINK, Meaning.TAKES_DATA_OUT_OF_KAFKA);
    MEANINGS.put(Term.TOPIC, Meaning.NAMED_STREAM);
    MEANINGS.put(Term.PARTITION, Meaning.PART_OF_A_TOPIC);
    MEANINGS.put(Term.REPLICATION, Meaning.COPIES_ON_SEVERAL_BROKERS);
    MEANINGS.put(Term.IN_SYNC_REPLICA, Meaning.COPY_THAT_KEEPS_UP);
    MEANINGS.put(Term.PRODUCER, Meaning.WRITES_TO_TOPICS);
    MEANINGS.put(Term.CONSUMER, Meaning.ASKS_FOR_RECORDS);
    MEANINGS.put(Term.TOPIC_SUBSCRIPTION, Meaning.ANNOUNCED_INTEREST);
    MEANINGS.put(Term.CONSUMER_GROUP, Meaning.READERS_OF_ONE_NAME);
    MEANINGS.put(Term.OFFSET, Meaning.NEXT_RECORD_TO_READ);
    MEANINGS.put(Term.REBALANCE, Meaning.PARTITIONS_DEALT_ANEW);
    MEANINGS.put(Term.BROKER, Meaning.SERVES_PARTITIONS);
    MEANINGS.put(Term.CLUSTER, Meaning.SERVERS_UNDER_ONE_ID);
    MEANINGS.put(Term.CONTROLLER, Meaning.LOOKS_AFTER_METADATA);
    MEANINGS.put(Term.ZOOKEEPER, Meaning.GONE_SINCE_KAFKA_4);
    MEANINGS.put(Term.BATCH_SIZE, Meaning.BYTES_BEFORE_SENDING);
    MEANINGS.put(Term.ASYNCHRONOUS_PRODUCTION, Meaning.REPORTS_LATER);
  }

  private Glossary() {}

  static Meaning meaning(Term term) {
    return MEANINGS.get(term);
  }
}
