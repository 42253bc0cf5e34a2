package streamlab.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Free TCP ports of this machine's loopback address. */
public final class Ports {

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
