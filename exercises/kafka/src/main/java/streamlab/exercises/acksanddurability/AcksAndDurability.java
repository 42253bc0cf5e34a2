package streamlab.exercises.acksanddurability;

/** What a producer should wait for, and what becomes of a write. */
public interface AcksAndDurability {

  /** What records need. The cluster has three brokers, unless it says otherwise. */
  enum Need {
    /** Clicks for a heat map, very many; one more or less is nothing, and nobody wants to wait. */
    CLICKS,
    /** Positions of a truck: each is replaced a second later. Nobody wants to wait. */
    POSITIONS,
    /** Metrics: errors must be heard of; the last second may be lost when a broker dies. */
    METRICS,
    /** Lines of a program's log: as metrics. */
    LOG_LINES,
    /**
     * Payments: what is acknowledged lies on at least two brokers, and writing goes on while one
     * broker is down.
     */
    PAYMENTS,
    /**
     * Votes, in a cluster of five brokers: what is acknowledged lies on at least three brokers, and
     * writing goes on while any two brokers are down.
     */
    VOTES
  }

  /**
   * Settings for records of one kind.
   *
   * @param acks the producer's {@code acks}: {@code 0}, {@code 1} or {@code all}
   * @param copies the topic's replication factor
   * @param minInSync the topic's {@code min.insync.replicas}
   */
  record Choice(String acks, int copies, int minInSync) {}

  /**
   * A write to a partition whose leader is up.
   *
   * @param acks what the producer waits for: {@code 0}, {@code 1} or {@code all}
   * @param copies how many replicas the partition has, the leader's included
   * @param minInSync the topic's {@code min.insync.replicas}
   * @param inSync how many replicas are in sync, the leader's included
   */
  record Write(String acks, int copies, int minInSync, int inSync) {}

  /** What the producer hears in the end. */
  enum Answer {
    /** Nothing: its {@code RecordMetadata} has offset −1. */
    NOTHING,
    /** The record's offset. */
    OFFSET,
    /** An error, however often it tries. */
    ERROR
  }

  /**
   * What becomes of a write.
   *
   * @param answer what the producer hears in the end
   * @param readable whether consumers get the record while the replicas stay as they are
   * @param safe whether the answer promises that the record is still there when the leader's broker
   *     is lost in the very next moment and another replica in sync takes over
   */
  record Outcome(Answer answer, boolean readable, boolean safe) {}

  /**
   * The cheapest settings that give what is needed: the least {@code acks}, then the fewest copies.
   */
  Choice choose(Need need);

  /** A prediction. No broker is asked; the network is fine, and all goes its usual way. */
  Outcome write(Write write);
}
