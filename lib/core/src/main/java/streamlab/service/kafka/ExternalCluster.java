package streamlab.service.kafka;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import streamlab.error.LabException;

/** A cluster that is not the lab's: checked within two seconds before anybody works with it. */
final class ExternalCluster {

  private static final Duration LIMIT = Duration.ofSeconds(2);

  private ExternalCluster() {}

  /** The cluster at an address without security. */
  static KafkaCluster at(String bootstrapServers, String namedBy) {
    return checked(Map.of("bootstrap.servers", bootstrapServers), namedBy);
  }

  /** The cluster that a client's properties file describes (SASL_SSL and the like). */
  static KafkaCluster from(Path file) {
    Properties loaded = new Properties();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      loaded.load(in);
    } catch (NoSuchFileException e) {
      throw new LabException("There is no file " + file + " to read the Kafka cluster from.", e);
    } catch (IOException | IllegalArgumentException e) {
      throw new LabException(file + " can't be read: " + e.getMessage() + ".", e);
    }
    if (!loaded.containsKey("bootstrap.servers")) {
      throw new LabException(file + " names no bootstrap.servers: add the cluster's address.");
    }
    Map<String, Object> properties = new HashMap<>();
    loaded.stringPropertyNames().forEach(key -> properties.put(key, loaded.getProperty(key)));
    return checked(properties, file.toString());
  }

  private static KafkaCluster checked(Map<String, Object> properties, String namedBy) {
    String address = properties.get("bootstrap.servers").toString();
    String where = address + " (from " + namedBy + ")";
    Map<String, Object> hurried = new HashMap<>(properties);
    int millis = (int) LIMIT.toMillis();
    hurried.put("request.timeout.ms", millis);
    hurried.put("default.api.timeout.ms", millis);
    hurried.put("socket.connection.setup.timeout.ms", millis);
    hurried.put("socket.connection.setup.timeout.max.ms", millis);
    try {
      Admin admin = Admin.create(hurried);
      try {
        int nodes = admin.describeCluster().nodes().get(millis, TimeUnit.MILLISECONDS).size();
        String size = nodes == 1 ? "one broker" : nodes + " brokers";
        return new KafkaCluster("Kafka at " + address + " (" + size + ")", properties);
      } finally {
        admin.close(Duration.ZERO);
      }
    } catch (ExecutionException e) {
      throw told(e.getCause(), where);
    } catch (KafkaException e) {
      throw told(e, where);
    } catch (TimeoutException e) {
      throw told(e, where);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LabException("Looking for Kafka at " + where + " was interrupted.", e);
    }
  }

  private static LabException told(Throwable cause, String where) {
    if (cause instanceof SaslAuthenticationException) {
      return new LabException(
          "Kafka at " + where + " refused the user name or password: correct sasl.jaas.config.",
          cause);
    }
    if (cause instanceof AuthenticationException) {
      return new LabException(
          "No secure connection to Kafka at "
              + where
              + " ("
              + cause.getMessage()
              + "): check security.protocol and the trust store.",
          cause);
    }
    if (cause instanceof AuthorizationException) {
      return new LabException(
          "Kafka at " + where + " knows you but lets you do nothing: ask for access.", cause);
    }
    if (cause instanceof TimeoutException
        || cause instanceof org.apache.kafka.common.errors.TimeoutException) {
      return new LabException(
          "No Kafka answered at "
              + where
              + " within "
              + LIMIT.toSeconds()
              + " s: check the address, the security settings and that the cluster is up,"
              + " or use the lab's own broker (./lab start --kafka local).",
          cause);
    }
    Throwable root = cause;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return new LabException(
        "Kafka at " + where + " can't be used: " + root.getMessage() + ".", cause);
  }
}
