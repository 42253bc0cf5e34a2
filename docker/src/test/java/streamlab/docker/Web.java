package streamlab.docker;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Requests to a server that a test has started. */
final class Web {

  private Web() {}

  static int status(String address) throws IOException {
    return open(address).getResponseCode();
  }

  static String text(String address) throws IOException {
    try (InputStream body = open(address).getInputStream()) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Waits until the server answers with 200. */
  static void await(String address, long limitSeconds) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(limitSeconds);
    while (!answers(address)) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("no answer from " + address);
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
    }
  }

  private static boolean answers(String address) {
    try {
      return status(address) == HttpURLConnection.HTTP_OK;
    } catch (IOException e) {
      return false;
    }
  }

  private static HttpURLConnection open(String address) throws IOException {
    HttpURLConnection request =
        (HttpURLConnection) URI.create(address).toURL().openConnection(Proxy.NO_PROXY);
    request.setConnectTimeout(2000);
    request.setReadTimeout(10_000);
    return request;
  }
}
