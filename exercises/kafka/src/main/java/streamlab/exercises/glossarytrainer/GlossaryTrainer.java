package streamlab.exercises.glossarytrainer;

/** What the thirty most important words of part 1 mean. */
@FunctionalInterface
public interface GlossaryTrainer {

  /** The words. */
  enum Term {
    STREAM,
    EVENT,
    IMMUTABLE_DATA,
    BATCH_PROCESSING,
    STREAM_PROCESSING,
    REAL_TIME,
    APPEND_ONLY_LOG,
    LOG_STRUCTURED_STORAGE,
    MERGE,
    COMPACTION,
    RETENTION,
    CHANGE_DATA_CAPTURE,
    SOURCE,
    SINK,
    TOPIC,
    PARTITION,
    REPLICATION,
    IN_SYNC_REPLICA,
    PRODUCER,
    CONSUMER,
    TOPIC_SUBSCRIPTION,
    CONSUMER_GROUP,
    OFFSET,
    REBALANCE,
    BROKER,
    CLUSTER,
    CONTROLLER,
    ZOOKEEPER,
    BATCH_SIZE,
    ASYNCHRONOUS_PRODUCTION
  }

  /** What a word may mean. Eight of these are no right answer to anything. */
  enum Meaning {
    /** Keeps the metadata and elects the leaders of partitions, by KRaft. */
    LOOKS_AFTER_METADATA,
    /** A queue with a name; what was read is gone. */
    EMPTIED_BY_READING,
    /** Sends on at once, and nobody gets to know how it went. */
    NEVER_REPORTS,
    /** Computes on and on, and updates its answer with each event. */
    UPDATES_WITH_EACH_EVENT,
    /** A program that asks for records and keeps a position of its own. */
    ASKS_FOR_RECORDS,
    /** Did the work of the controllers once; Kafka 4 knows it no more. */
    GONE_SINCE_KAFKA_4,
    /** Keeps the last value of each key, however old it is. */
    KEEPS_LAST_VALUE_OF_EACH_KEY,
    /** A consumer has said which topics it wants; its group deals out the partitions. */
    ANNOUNCED_INTEREST,
    /** Removes whole files that are too old, or more than fit. */
    REMOVES_BY_AGE_OR_SIZE,
    /** How many messages a producer collects before it sends. */
    MESSAGES_BEFORE_SENDING,
    /** What was written stays as it is; a correction is a new entry. */
    NEVER_CHANGED_ONCE_WRITTEN,
    /** Consumers of one name, which share partitions and positions. */
    READERS_OF_ONE_NAME,
    /** A server that stores partitions and answers clients. */
    SERVES_PARTITIONS,
    /** The partitions of a group are dealt out anew, because a member came or went. */
    PARTITIONS_DEALT_ANEW,
    /** A stream with a name, stored as one or more logs. */
    NAMED_STREAM,
    /** Elects the leaders of partitions in every Kafka cluster of today. */
    ELECTS_LEADERS_TODAY,
    /** Makes one file of several; nothing is lost, the order stays. */
    ONE_FILE_OF_SEVERAL,
    /** Takes data out of Kafka into another store. */
    TAKES_DATA_OUT_OF_KAFKA,
    /** Takes entries at its end, in the order of arrival, each with a position. */
    GROWS_AT_ITS_END_ONLY,
    /** Data with a beginning, an order and no end. */
    OPEN_ENDED_DATA,
    /** Brokers and controllers that work together under one id. */
    SERVERS_UNDER_ONE_ID,
    /** A program that writes records to topics. */
    WRITES_TO_TOPICS,
    /** Asks somebody to do something. */
    REQUEST_TO_DO_SOMETHING,
    /** A copy of a partition that has all that its leader has acknowledged. */
    COPY_THAT_KEEPS_UP,
    /** Brings data from another store into Kafka. */
    BRINGS_DATA_INTO_KAFKA,
    /** Keeps many files that are only appended to, and tidies them up later. */
    MANY_APPENDED_FILES,
    /** Removes values that have passed an age. */
    REMOVES_OLD_VALUES,
    /** Makes an event of each insert, update and delete of a database. */
    ROW_CHANGES_AS_EVENTS,
    /** Within a millisecond, whatever the use. */
    WITHIN_ONE_MILLISECOND,
    /** Soon enough for the use at hand; in this course within seconds. */
    SOON_ENOUGH_TO_BE_OF_USE,
    /** How many bytes a producer collects for a partition before it sends. */
    BYTES_BEFORE_SENDING,
    /** Computes once over data that are complete, usually on a schedule. */
    COMPUTES_ONCE_LATER,
    /** A part of a topic: one log, the unit of order and of parallel work. */
    PART_OF_A_TOPIC,
    /** Sends on at once; a callback or a future tells later how it went. */
    REPORTS_LATER,
    /** Something happened: a fact with a time. */
    FACT_WITH_A_TIME,
    /** The number of the record that a group has processed last. */
    LAST_RECORD_PROCESSED,
    /** The number that a group commits: that of the record it reads next. */
    NEXT_RECORD_TO_READ,
    /** Keeps each partition in several copies, on different brokers. */
    COPIES_ON_SEVERAL_BROKERS
  }

  /**
   * What a word means.
   *
   * @param term the word; all are asked, in any order
   */
  Meaning meaning(Term term);
}
