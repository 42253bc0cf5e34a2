package streamlab.solutions.glossarytrainer;

import streamlab.exercise.Solution;
import streamlab.exercises.glossarytrainer.GlossaryTrainer;

/** A line for each word; the compiler sees to it that none is missing. */
@Solution
public final class OneSwitch implements GlossaryTrainer {

  @Override
  public Meaning meaning(Term term) {
    return switch (term) {
      case STREAM -> Meaning.OPEN_ENDED_DATA;
      case EVENT -> Meaning.FACT_WITH_A_TIME;
      case IMMUTABLE_DATA -> Meaning.NEVER_CHANGED_ONCE_WRITTEN;
      case BATCH_PROCESSING -> Meaning.COMPUTES_ONCE_LATER;
      case STREAM_PROCESSING -> Meaning.UPDATES_WITH_EACH_EVENT;
      case REAL_TIME -> Meaning.SOON_ENOUGH_TO_BE_OF_USE;
      case APPEND_ONLY_LOG -> Meaning.GROWS_AT_ITS_END_ONLY;
      case LOG_STRUCTURED_STORAGE -> Meaning.MANY_APPENDED_FILES;
      case MERGE -> Meaning.ONE_FILE_OF_SEVERAL;
      case COMPACTION -> Meaning.KEEPS_LAST_VALUE_OF_EACH_KEY;
      case RETENTION -> Meaning.REMOVES_BY_AGE_OR_SIZE;
      case CHANGE_DATA_CAPTURE -> Meaning.ROW_CHANGES_AS_EVENTS;
      case SOURCE -> Meaning.BRINGS_DATA_INTO_KAFKA;
      case SINK -> Meaning.TAKES_DATA_OUT_OF_KAFKA;
      case TOPIC -> Meaning.NAMED_STREAM;
      case PARTITION -> Meaning.PART_OF_A_TOPIC;
      case REPLICATION -> Meaning.COPIES_ON_SEVERAL_BROKERS;
      case IN_SYNC_REPLICA -> Meaning.COPY_THAT_KEEPS_UP;
      case PRODUCER -> Meaning.WRITES_TO_TOPICS;
      case CONSUMER -> Meaning.ASKS_FOR_RECORDS;
      case TOPIC_SUBSCRIPTION -> Meaning.ANNOUNCED_INTEREST;
      case CONSUMER_GROUP -> Meaning.READERS_OF_ONE_NAME;
      case OFFSET -> Meaning.NEXT_RECORD_TO_READ;
      case REBALANCE -> Meaning.PARTITIONS_DEALT_ANEW;
      case BROKER -> Meaning.SERVES_PARTITIONS;
      case CLUSTER -> Meaning.SERVERS_UNDER_ONE_ID;
      case CONTROLLER -> Meaning.LOOKS_AFTER_METADATA;
      case ZOOKEEPER -> Meaning.GONE_SINCE_KAFKA_4;
      case BATCH_SIZE -> Meaning.BYTES_BEFORE_SENDING;
      case ASYNCHRONOUS_PRODUCTION -> Meaning.REPORTS_LATER;
    };
  }
}
