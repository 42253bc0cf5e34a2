package streamlab.service.cassandra;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import streamlab.error.LabException;

/** The {@code cassandra.yaml} of a single small node on the loopback address. */
final class CassandraConfig {

  private final Path data;
  private final int port;
  private final int storagePort;

  /**
   * A node's settings.
   *
   * @param data the folder for all it keeps
   * @param port for CQL clients
   * @param storagePort for other nodes, of which there are none
   */
  CassandraConfig(Path data, int port, int storagePort) {
    this.data = data;
    this.port = port;
    this.storagePort = storagePort;
  }

  void write(Path file) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, lines());
    } catch (IOException e) {
      throw new LabException(
          file + " can't be written (" + e.getMessage() + "): is the disk full or read-only?", e);
    }
  }

  private List<String> lines() {
    return List.of(
        "cluster_name: Stream Lab",
        "num_tokens: 1",
        "partitioner: org.apache.cassandra.dht.Murmur3Partitioner",
        "endpoint_snitch: SimpleSnitch",
        "listen_address: 127.0.0.1",
        "rpc_address: 127.0.0.1",
        "native_transport_port: " + port,
        "storage_port: " + storagePort,
        "seed_provider:",
        "  - class_name: org.apache.cassandra.locator.SimpleSeedProvider",
        "    parameters:",
        "      - seeds: '127.0.0.1:" + storagePort + "'",
        "commitlog_sync: periodic",
        "commitlog_sync_period: 10000ms",
        "commitlog_directory: " + folder("commitlog"),
        "data_file_directories: [" + folder("data") + "]",
        "saved_caches_directory: " + folder("saved_caches"),
        "hints_directory: " + folder("hints"),
        "cdc_raw_directory: " + folder("cdc_raw"),
        // A dropped table is gone: nobody restores a lesson.
        "auto_snapshot: false",
        // A laptop's share of memory and threads.
        "memtable_heap_space: 64MiB",
        "key_cache_size: 1MiB",
        "file_cache_enabled: false",
        "concurrent_reads: 2",
        "concurrent_writes: 2",
        // A busy laptop is slow, not broken: the driver's own limit is above these.
        "read_request_timeout: 20s",
        "range_request_timeout: 20s",
        "write_request_timeout: 20s",
        "cas_contention_timeout: 20s",
        "request_timeout: 20s");
  }

  /** In quotes: folders may have spaces and letters that mean something in YAML. */
  private String folder(String name) {
    return "'" + data.resolve(name).toString().replace("'", "''") + "'";
  }
}
