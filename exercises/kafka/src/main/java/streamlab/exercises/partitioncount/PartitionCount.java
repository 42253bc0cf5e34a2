package streamlab.exercises.partitioncount;

/**
 * How many partitions does a topic need to carry a given load?
 *
 * <p>Producers and consumers work on partitions in parallel; one of each handles one partition at a
 * time. The topic needs as many partitions as the slower side has to work in parallel.
 *
 * <table>
 *   <caption>Examples, all in MB per second</caption>
 *   <tr><th>total</th><th>one producer's partition</th><th>one consumer's partition</th><th>partitions</th></tr>
 *   <tr><td>100</td><td>10</td><td>10</td><td>10</td></tr>
 *   <tr><td>100</td><td>30</td><td>50</td><td>4</td></tr>
 * </table>
 */
@FunctionalInterface
public interface PartitionCount {

  /**
   * The number of partitions, at least one.
   *
   * @param total what the topic has to carry, in MB/s
   * @param perProducer what can be written to one partition, in MB/s
   * @param perConsumer what can be read from one partition, in MB/s
   */
  int partitions(double total, double perProducer, double perConsumer);
}
