package streamlab.service.kafka;

import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import streamlab.error.LabException;

/** Starts nodes that need each other at the same time: all of them, or none. */
final class NodesTogether {

  private static final long LOOK_EVERY_NANOS = 20_000_000;

  private NodesTogether() {}

  /**
   * Starts them and waits until all serve. When one fails, the others end at once: a broker without
   * controller would wait a minute for it.
   */
  static void start(List<ClusterNode> nodes) {
    if (nodes.isEmpty()) {
      return;
    }
    ExecutorService threads = Executors.newFixedThreadPool(nodes.size());
    try {
      CompletionService<Void> starting = new ExecutorCompletionService<>(threads);
      nodes.forEach(node -> starting.submit(node::start, null));
      for (int done = 0; done < nodes.size(); done++) {
        starting.take().get();
      }
    } catch (ExecutionException e) {
      endAll(nodes, threads);
      if (e.getCause() instanceof LabException told) {
        throw told;
      }
      throw new LabException("The cluster did not start: " + e.getCause() + ".", e.getCause());
    } catch (InterruptedException e) {
      endAll(nodes, threads);
      Thread.currentThread().interrupt();
      throw new LabException("Starting the cluster was interrupted.", e);
    } finally {
      threads.shutdown();
    }
  }

  /** Until every start has come to its end: one may be about to begin a process. */
  private static void endAll(List<ClusterNode> nodes, ExecutorService threads) {
    threads.shutdown();
    do {
      nodes.forEach(ClusterNode::kill);
      LockSupport.parkNanos(LOOK_EVERY_NANOS);
    } while (!threads.isTerminated());
  }
}
