package streamlab.solutions.goalandmechanism.right;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.goalandmechanism.GoalAndMechanism;

/** Goes from mechanism to aims, and from the most duties to the fewest. */
@OtherRightAnswer("from mechanism to aims; each proof stands once")
public final class MechanismFirst implements GoalAndMechanism {

  private final Map<Aim, Match> aims = new EnumMap<>(Aim.class);

  @Override
  public Sheet sheet() {
    shows(Proof.RECORDS_IN_THREE_FOLDERS, Mechanism.PARTITIONS, Aim.SCALABILITY);
    shows(Proof.RECORDS_IN_THREE_FOLDERS, Mechanism.PARTITIONS, Aim.DISTRIBUTED);
    shows(Proof.RECORDS_IN_THREE_FOLDERS, Mechanism.PARTITIONS, Aim.HIGHLY_SCALABLE);
    shows(Proof.ALL_READ_AFTER_A_LOST_DISK, Mechanism.REPLICATION, Aim.RELIABILITY);
    shows(Proof.ALL_READ_AFTER_A_LOST_DISK, Mechanism.REPLICATION, Aim.FAULT_TOLERANT);
    shows(Proof.ANOTHER_BROKER_LED, Mechanism.LEADER_ELECTION, Aim.FAULT_TOLERANCE);
    shows(Proof.FEW_REQUESTS, Mechanism.BATCHES, Aim.HIGH_VOLUME);
    shows(Proof.POLL_CAME_BACK_AT_ONCE, Mechanism.LONG_POLL, Aim.LOW_LATENCY);
    shows(Proof.SUMS_NOBODY_SENT, Mechanism.KAFKA_STREAMS, Aim.DATA_TRANSFORMATION);
    shows(Proof.READ_AGAIN_ON_TUESDAY, Mechanism.RETENTION, Aim.DURABILITY);
    shows(Proof.FILE_GREW_AT_ITS_END, Mechanism.SEQUENTIAL_FILES, Aim.PERFORMANCE);
    shows(Proof.EMPTY_UNTIL_MOVED, Mechanism.REASSIGNMENT, Aim.ELASTIC);
    shows(Proof.TURNED_AWAY, Mechanism.CONFIGURED_SECURITY, Aim.SECURE);

    Map<Way, Set<Duty>> duties = new EnumMap<>(Way.class);
    duties.put(Way.BARE_METAL, EnumSet.range(Duty.HARDWARE, Duty.TOPICS_AND_CLIENTS));
    duties.put(Way.VIRTUAL_MACHINES, EnumSet.range(Duty.OPERATING_SYSTEM, Duty.TOPICS_AND_CLIENTS));
    duties.put(Way.CONTAINERS, EnumSet.range(Duty.BROKERS, Duty.TOPICS_AND_CLIENTS));
    duties.put(Way.MANAGED, EnumSet.of(Duty.TOPICS_AND_CLIENTS));
    return new Sheet(aims, duties);
  }

  private void shows(Proof proof, Mechanism mechanism, Aim aim) {
    aims.put(aim, new Match(mechanism, proof));
  }
}
