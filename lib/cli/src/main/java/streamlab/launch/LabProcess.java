package streamlab.launch;

import java.time.Instant;
import java.util.OptionalLong;
import streamlab.process.Lease;

/**
 * A process of the lab.
 *
 * @param what its part: lab, jupyterlab, kernel or kafka
 * @param where what it is found by: an address, a notebook
 * @param pid the process id
 * @param since when it began
 * @param memory the bytes it holds, where the system says
 */
public record LabProcess(String what, String where, long pid, Instant since, OptionalLong memory) {

  static LabProcess of(String what, String where, ProcessHandle process) {
    return new LabProcess(
        what, where, process.pid(), Lease.startOf(process), Processes.memory(process.pid()));
  }
}
