package streamlab.show.ijava;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.spencerpark.jupyter.channels.JupyterSocket;
import io.github.spencerpark.jupyter.channels.ShellReplyEnvironment;
import io.github.spencerpark.jupyter.kernel.JupyterIO;
import io.github.spencerpark.jupyter.kernel.KernelConnectionProperties;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;
import io.github.spencerpark.jupyter.messages.HMACGenerator;
import io.github.spencerpark.jupyter.messages.Header;
import io.github.spencerpark.jupyter.messages.Message;
import io.github.spencerpark.jupyter.messages.MessageType;
import io.github.spencerpark.jupyter.messages.request.ExecuteRequest;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zeromq.SocketType;
import org.zeromq.ZMQ;
import streamlab.show.Drawing;
import streamlab.show.Updates;

@DisplayName("On IJava's API, a picture that changes")
class CellOutputTest {

  /** The socket to the front end, which keeps what is sent. */
  private static final class FrontEnd extends JupyterSocket {
    private final List<Message<?>> sent = new ArrayList<>();

    private FrontEnd(ZMQ.Context context) {
      super(context, SocketType.PUB, HMACGenerator.NO_AUTH_INSTANCE, Logger.getLogger("front end"));
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
