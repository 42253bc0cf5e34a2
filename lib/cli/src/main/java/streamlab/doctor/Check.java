package streamlab.doctor;

import java.io.IOException;

/** A question about this machine or this checkout. */
@FunctionalInterface
interface Check {

  /** Looks; an exception's message is what there is to say. */
  Finding look() throws IOException, InterruptedException;
}
