package streamlab.exercises.lag;

import org.apache.kafka.clients.admin.Admin;
import streamlab.grade.kafka.AdminStandIn;

/** The admin client that answers get: closing it is only noted, as all facts share the real one. */
final class SharedAdmin extends AdminStandIn {

  private boolean closed;

  SharedAdmin(Admin real) {
    super(real);
  }

  /** What the answer left behind: {@code open} or {@code closed}. */
  String state() {
    return closed ? "closed" : "open";
  }

  @Override
  protected void closed() {
    closed = true;
  }
}
