package streamlab.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import streamlab.error.LabException;
import streamlab.home.LabHome;
import streamlab.process.Lease;

/**
 * JupyterLab as a child of the lab. Its standard input is a pipe from us: when that closes, however
 * we died, it ends itself and its kernels (see {@code jupyter_server_config.py}).
 */
public final class JupyterServer {

  /** Variable with the address to listen on; see {@code jupyter_server_config.py}. */
  static final String LISTEN = "STREAMLAB_LISTEN";

  private static final Duration START_LIMIT = Duration.ofSeconds(60);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(7);

  private final LabHome home;
  private final int port;
  private final String token;
  private final Process process;

  private JupyterServer(LabHome home, int port, String token, Process process) {
    this.home = home;
    this.port = port;
    this.token = token;
    this.process = process;
  }

  /** Starts the server; {@link #awaitReady()} tells when it answers. */
  static JupyterServer start(LabHome home, int port, Map<String, String> variables) {
    JupyterEnvironment environment = new JupyterEnvironment(home);
    String token = newToken();
    Path notebooks = home.root().resolve("notebooks");
    ProcessBuilder builder =
        new ProcessBuilder(
            environment.python().toString(),
            "-m",
            "jupyterlab",
            "--ServerApp.root_dir=" + notebooks,
            "--ServerApp.port=" + port);
    environment.apply(builder.environment());
    builder.environment().putAll(variables);
    // Not on the command line, which every user of the machine can read.
    builder.environment().put("JUPYTER_TOKEN", token);
    builder.environment().put("STREAMLAB_OWNS_STDIN", "1");
    try {
      Files.createDirectories(notebooks);
      Files.createDirectories(home.logs());
      builder.directory(notebooks.toFile());
      builder.redirectErrorStream(true).redirectOutput(log(home).toFile());
      return new JupyterServer(home, port, token, builder.start());
    } catch (IOException e) {
      throw new LabException("JupyterLab can't be started (" + e.getMessage() + ").", e);
    }
  }

  /** The server's log file. */
  static Path log(LabHome home) {
    return home.logs().resolve("jupyter.log");
  }

  private static String newToken() {
    byte[] bytes = new byte[16];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** Waits until the server answers. */
  void awaitReady() throws InterruptedException {
    Instant deadline = Instant.now().plus(START_LIMIT);
    while (!answers()) {
      if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
        throw new LabException(
            "JupyterLab did not start (exit code "
                + process.exitValue()
                + "): its log "
                + log(home)
                + " tells why.");
      }
      if (Instant.now().isAfter(deadline)) {
        throw new LabException(
            "JupyterLab did not answer within "
                + START_LIMIT.toSeconds()
                + " s: its log is "
                + log(home)
                + ".");
      }
    }
  }

  private boolean answers() {
    return get(port, token, "api/status").isPresent();
  }

  /** What a JupyterLab answers to a request with its token; empty when it does not. */
  static Optional<String> get(int port, String token, String path) {
    try {
      HttpURLConnection request =
          (HttpURLConnection)
              URI.create("http://127.0.0.1:" + port + "/" + path)
                  .toURL()
                  .openConnection(Proxy.NO_PROXY);
      request.setRequestProperty("Authorization", "token " + token);
      request.setConnectTimeout(2000);
      request.setReadTimeout(5000);
      if (request.getResponseCode() != HttpURLConnection.HTTP_OK) {
        return Optional.empty();
      }
      try (InputStream body = request.getInputStream()) {
        return Optional.of(new String(body.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  int port() {
    return port;
  }

  String token() {
    return token;
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  Instant started() {
    return Lease.startOf(process.toHandle());
  }

  /** Waits until the server has ended and gives its exit code. */
  int awaitEnd() throws InterruptedException {
    return process.waitFor();
  }

  /** Ends the server and its kernels: in order, and by force what does not follow. */
  void stop() {
    stop(process.toHandle());
  }

  /** As {@link #stop()}, for a server that another process started. */
  static void stop(ProcessHandle server) {
    List<ProcessHandle> kernels = server.descendants().toList();
    server.destroy();
    Processes.awaitEnd(server, STOP_LIMIT);
    server.destroyForcibly();
    kernels.forEach(ProcessHandle::destroyForcibly);
    kernels.forEach(kernel -> Processes.awaitEnd(kernel, Duration.ofSeconds(2)));
  }
}
