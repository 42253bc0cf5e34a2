package streamlab.show.jjava;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dflib.jjava.jupyter.channels.JupyterSocket;
import org.dflib.jjava.jupyter.channels.ShellReplyEnvironment;
import org.dflib.jjava.jupyter.kernel.JupyterIO;
import org.dflib.jjava.jupyter.kernel.KernelConnectionProperties;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.dflib.jjava.jupyter.messages.HMACGenerator;
import org.dflib.jjava.jupyter.messages.Header;
import org.dflib.jjava.jupyter.messages.Message;
import org.dflib.jjava.jupyter.messages.MessageType;
import org.dflib.jjava.jupyter.messages.request.ExecuteRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.zeromq.SocketType;
import org.zeromq.ZMQ;
import streamlab.show.Drawing;
import streamlab.show.Updates;

@DisplayName("On JJava's API, a picture that changes")
class CellOutputTest {

  /** The socket to the front end, which keeps what is sent. */
  private static final class FrontEnd extends JupyterSocket {
    private final List<Message<?>> sent = new ArrayList<>();

    private FrontEnd(ZMQ.Context context) {
      super(
          context,
          SocketType.PUB,
          HMACGenerator.NO_AUTH_INSTANCE,
          LoggerFactory.getLogger("front end"));
    }

    @Override
    public void bind(KernelConnectionProperties properties) {
      // It has no address.
    }

    @Override
    public synchronized void sendMessage(Message<?> message) {
      sent.add(message);
    }
  }

  /** What the kernel sets up for one execution of a cell. */
  private static final class Cell extends ShellReplyEnvironment {
    private Cell(JupyterSocket socket, Message<?> request) {
      super(null, null, socket, request);
    }
  }

  private final ZMQ.Context context = ZMQ.context(1);
  private final FrontEnd frontEnd = new FrontEnd(context);
  private final JupyterIO io = new JupyterIO(StandardCharsets.UTF_8);

  @AfterEach
  void close() {
    frontEnd.close();
    context.close();
  }

  private Message<?> beginCell() throws Exception {
    Message<?> request =
        new Message<>(new Header<>(MessageType.EXECUTE_REQUEST), (ExecuteRequest) null);
    attach(new Cell(frontEnd, request));
    return request;
  }

  private void attach(ShellReplyEnvironment cell) throws Exception {
    Method set = JupyterIO.class.getDeclaredMethod("setEnv", ShellReplyEnvironment.class);
    set.setAccessible(true);
    set.invoke(io, cell);
  }

  @Test
  @DisplayName("goes on changing in its own cell when that has ended and another one runs")
  void afterTheCell() throws Exception {
    Message<?> first = beginCell();
    Updates updates = CellOutput.begin(io, new Drawing("<b>1</b>", "one"));
    attach(null);
    updates.update(new Drawing("<b>2</b>", "two"));
    beginCell();
    updates.end(new Drawing("<b>3</b>", "three"));

    assertEquals(3, frontEnd.sent.size());
    List<String> types =
        frontEnd.sent.stream().map(message -> message.getHeader().getType().getName()).toList();
    assertEquals(List.of("display_data", "update_display_data", "update_display_data"), types);
    String id = ((DisplayData) frontEnd.sent.get(0).getContent()).getDisplayId();
    for (Message<?> message : frontEnd.sent) {
      assertSame(first.getHeader(), message.getParentHeader());
      assertEquals(id, ((DisplayData) message.getContent()).getDisplayId());
    }
    DisplayData last = (DisplayData) frontEnd.sent.get(2).getContent();
    assertEquals("<b>3</b>", last.getData(MIMEType.TEXT_HTML));
    assertEquals("three", last.getData(MIMEType.TEXT_PLAIN));
  }

  @Test
  @DisplayName("is lost without an error where no cell runs")
  void noCell() {
    Updates updates = CellOutput.begin(io, new Drawing("<b>1</b>", "one"));
    updates.update(new Drawing("<b>2</b>", "two"));
    assertEquals(0, frontEnd.sent.size());
  }
}
