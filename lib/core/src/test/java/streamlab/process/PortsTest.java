package streamlab.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A free port")
class PortsTest {

  @Test
  @DisplayName("is the first preferred one that nobody listens on")
  void preferred() throws Exception {
    int wanted = Ports.free();
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertEquals(wanted, Ports.free(0, taken.getLocalPort(), wanted));
    }
  }

  @Test
  @DisplayName("is some other one when all preferred ones are taken")
  void other() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertNotEquals(taken.getLocalPort(), Ports.free(taken.getLocalPort()));
    }
  }
}
