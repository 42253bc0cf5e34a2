package streamlab.solutions.goalandmechanism;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import streamlab.exercise.Solution;
import streamlab.exercises.goalandmechanism.GoalAndMechanism;

/** One line for each aim and each way. */
@Solution
public final class FilledInSheet implements GoalAndMechanism {

  @Override
  public Sheet sheet() {
    Match partitions = new Match(Mechanism.PARTITIONS, Proof.RECORDS_IN_THREE_FOLDERS);
    Match copies = new Match(Mechanism.REPLICATION, Proof.ALL_READ_AFTER_A_LOST_DISK);
    return new Sheet(
        Map.ofEntries(
            Map.entry(Aim.SCALABILITY, partitions),
            Map.entry(Aim.HIGH_VOLUME, new Match(Mechanism.BATCHES, Proof.FEW_REQUESTS)),
            Map.entry(
                Aim.LOW_LATENCY, new Match(Mechanism.LONG_POLL, Proof.POLL_CAME_BACK_AT_ONCE)),
            Map.entry(
                Aim.DATA_TRANSFORMATION,
                new Match(Mechanism.KAFKA_STREAMS, Proof.SUMS_NOBODY_SENT)),
            Map.entry(
                Aim.FAULT_TOLERANCE,
                new Match(Mechanism.LEADER_ELECTION, Proof.ANOTHER_BROKER_LED)),
            Map.entry(Aim.RELIABILITY, copies),
            Map.entry(Aim.DURABILITY, new Match(Mechanism.RETENTION, Proof.READ_AGAIN_ON_TUESDAY)),
            Map.entry(
                Aim.PERFORMANCE, new Match(Mechanism.SEQUENTIAL_FILES, Proof.FILE_GREW_AT_ITS_END)),
            Map.entry(Aim.DISTRIBUTED, partitions),
            Map.entry(Aim.HIGHLY_SCALABLE, partitions),
            Map.entry(Aim.FAULT_TOLERANT, copies),
            Map.entry(Aim.ELASTIC, new Match(Mechanism.REASSIGNMENT, Proof.EMPTY_UNTIL_MOVED)),
            Map.entry(Aim.SECURE, new Match(Mechanism.CONFIGURED_SECURITY, Proof.TURNED_AWAY))),
        Map.of(
            Way.BARE_METAL, EnumSet.allOf(Duty.class),
            Way.VIRTUAL_MACHINES, EnumSet.complementOf(EnumSet.of(Duty.HARDWARE)),
            Way.CONTAINERS, Set.of(Duty.BROKERS, Duty.TOPICS_AND_CLIENTS),
            Way.MANAGED, Set.of(Duty.TOPICS_AND_CLIENTS)));
  }
}
