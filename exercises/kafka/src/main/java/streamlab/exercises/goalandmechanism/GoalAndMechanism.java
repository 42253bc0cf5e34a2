package streamlab.exercises.goalandmechanism;

import java.util.Map;
import java.util.Set;

/** What stands behind each goal and each promise of Kafka, and what is left to you. */
@FunctionalInterface
public interface GoalAndMechanism {

  /** Eight goals of the design, then five promises of the advertisement. */
  enum Aim {
    /** More load is carried by more machines. */
    SCALABILITY,
    /** Very many small records a second fit through one connection. */
    HIGH_VOLUME,
    /** Who waits for a record has it as soon as it is there. */
    LOW_LATENCY,
    /** Results are computed from events, and are events again. */
    DATA_TRANSFORMATION,
    /** Writing and reading go on after a broker has failed. */
    FAULT_TOLERANCE,
    /** An acknowledged record exists on more than one machine. */
    RELIABILITY,
    /** A record is still there after it has been read. */
    DURABILITY,
    /** Plain disks are fast enough. */
    PERFORMANCE,
    /** A topic is not bound to one machine. */
    DISTRIBUTED,
    /** From one broker to a thousand. */
    HIGHLY_SCALABLE,
    /** The data survive the loss of a machine. */
    FAULT_TOLERANT,
    /** New brokers take over a part of the load. */
    ELASTIC,
    /** Nobody reads or writes who may not. */
    SECURE
  }

  /** What may stand behind an aim. Some of these do not exist in Kafka. */
  enum Mechanism {
    /** A topic is cut into parts that lie on several brokers. */
    PARTITIONS,
    /** Each part is kept in several copies, on different brokers. */
    REPLICATION,
    /** Another copy in sync takes over as the leader. */
    LEADER_ELECTION,
    /** Records travel and are kept together, compressed. */
    BATCHES,
    /** A consumer's request waits at the broker until there is something. */
    LONG_POLL,
    /** A program reads topics, computes, and writes topics. */
    KAFKA_STREAMS,
    /** Records stay until they are too old or the log is too large. */
    RETENTION,
    /** Records stay until all consumers have read them. */
    KEPT_UNTIL_READ,
    /** Files are written at their end and read in order. */
    SEQUENTIAL_FILES,
    /** Partitions are moved to other brokers when somebody asks for it. */
    REASSIGNMENT,
    /** Partitions move by themselves as soon as a broker joins. */
    AUTOMATIC_BALANCING,
    /** Encryption, login and permissions that somebody configures. */
    CONFIGURED_SECURITY,
    /** Encryption, login and permissions that every broker has from the start. */
    SECURITY_OUT_OF_THE_BOX
  }

  /** What somebody saw. Some of these prove nothing. */
  enum Proof {
    /** Records of one topic lie in three folders, on three brokers. */
    RECORDS_IN_THREE_FOLDERS,
    /** The command that created the topic says: replication factor 3. */
    COMMAND_SAYS_THREE_COPIES,
    /** With three copies, all records were read after a disk was lost; with one they were not. */
    ALL_READ_AFTER_A_LOST_DISK,
    /** After the leader was killed, another broker led, and sending went on. */
    ANOTHER_BROKER_LED,
    /** A thousand records went out in a few requests. */
    FEW_REQUESTS,
    /** A poll with a limit of ten seconds came back within milliseconds of the record's arrival. */
    POLL_CAME_BACK_AT_ONCE,
    /** A topic was filled with sums that nobody had sent. */
    SUMS_NOBODY_SENT,
    /** A second group read on Tuesday what the first had read on Monday. */
    READ_AGAIN_ON_TUESDAY,
    /** The file of a partition grew at its end, and nowhere else. */
    FILE_GREW_AT_ITS_END,
    /** A fourth broker had no partitions until somebody moved some there. */
    EMPTY_UNTIL_MOVED,
    /** A client without a login was turned away, after it had been let in the day before. */
    TURNED_AWAY
  }

  /** Ways to run Kafka. */
  enum Way {
    /** Machines of your own, in your own rooms. */
    BARE_METAL,
    /** Virtual machines that you rent. */
    VIRTUAL_MACHINES,
    /** Containers on a platform that another team looks after. */
    CONTAINERS,
    /** Somebody offers Kafka as a service. */
    MANAGED
  }

  /** What somebody has to look after. */
  enum Duty {
    /** Machines, disks, power. */
    HARDWARE,
    /** Systems and their updates. */
    OPERATING_SYSTEM,
    /** Kafka's versions, its brokers and their settings. */
    BROKERS,
    /** Names, partitions and settings of topics, and the programs that use them. */
    TOPICS_AND_CLIENTS
  }

  /**
   * What stands behind an aim.
   *
   * @param mechanism what fulfils it
   * @param proof what shows this mechanism at work
   */
  record Match(Mechanism mechanism, Proof proof) {}

  /**
   * All answers.
   *
   * @param aims for each aim what stands behind it
   * @param duties for each way to run Kafka what you look after yourself
   */
  record Sheet(Map<Aim, Match> aims, Map<Way, Set<Duty>> duties) {}

  /** The sheet, filled in. */
  Sheet sheet();
}
