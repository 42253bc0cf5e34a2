package streamlab.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;

/** Free TCP ports of this machine's loopback address. */
public final class Ports {

  /** Linux hands out ports from 32768 on, other systems from 49152 on. */
  private static final int LASTING_FROM = 20_000;

  private static final int LASTING_TO = 32_000;
  private static final int MOST_ATTEMPTS = 1000;

  private Ports() {}

  /**
   * The first preferred port that is free, else any free one. Zero among the preferred ones is
   * passed over.
   */
  public static int free(int... preferred) {
    for (int port : preferred) {
      if (port > 0 && isFree(port)) {
        return port;
      }
    }
    try (ServerSocket socket = open(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException("no free port on this machine", e);
    }
  }

  /**
   * Any free port below those that systems hand out to outgoing connections: a server that is down
   * for a while finds it free when it comes back, and nobody who looks for that server meanwhile
   * meets himself.
   */
  public static int lasting() {
    for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      int port = ThreadLocalRandom.current().nextInt(LASTING_FROM, LASTING_TO);
      if (isFree(port)) {
        return port;
      }
    }
    throw new IllegalStateException(
        "no free port between " + LASTING_FROM + " and " + LASTING_TO + " on this machine");
  }

  /** Whether nobody listens on the port. */
  public static boolean isFree(int port) {
    try (ServerSocket socket = open(port)) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether somebody accepts connections at the port, within a second. */
  public static boolean answers(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static ServerSocket open(int port) throws IOException {
    ServerSocket socket = new ServerSocket();
    // As servers do: a port whose last connections are still closing counts as free.
    socket.setReuseAddress(true);
    socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    return socket;
  }
}
