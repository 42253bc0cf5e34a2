package streamlab.exercises.deliverysemantics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import streamlab.exercises.deliverysemantics.DeliverySemantics.Ledger;

/** What happened in one or two runs of a program, step by step, and the ledger it left. */
final class Course implements Ledger {

  /** The ledger's failure that stands for the program's crash. */
  static final class Crash extends RuntimeException {
    Crash(String message) {
      super(message);
    }
  }

  private final List<String> steps = new ArrayList<>();
  private final List<String> ledger = new ArrayList<>();
  private final Set<String> booked = new HashSet<>();
  private final String crashing;
  private final boolean afterBooking;
  private boolean crashed;

  /**
   * A course to come.
   *
   * @param crashing the payment at which the program crashes, once; null for none
   * @param afterBooking whether the payment is in the ledger then
   */
  Course(String crashing, boolean afterBooking) {
    this.crashing = crashing;
    this.afterBooking = afterBooking;
  }

  @Override
  public void book(String payment, String amount) {
    boolean crashes = !crashed && payment.equals(crashing);
    crashed |= crashes;
    if (crashes && !afterBooking) {
      crash("crash before " + payment + " is booked");
    }
    step("book " + payment);
    ledger.add(payment + " " + amount);
    booked.add(payment);
    if (crashes) {
      crash("crash after " + payment + " was booked");
    }
  }

  private void crash(String what) {
    step(what);
    throw new Crash(what);
  }

  @Override
  public boolean isBooked(String payment) {
    return booked.contains(payment);
  }

  /** Notes what else happened: a poll, a commit, the restart. */
  void step(String what) {
    steps.add(what);
  }

  /** All steps in order. */
  List<String> steps() {
    return List.copyOf(steps);
  }

  /** What is in the ledger, in the order of booking. */
  List<String> ledger() {
    return List.copyOf(ledger);
  }

  /** Whether booking came before the first commit. */
  boolean booksFirst() {
    int book = first("book", 0);
    int commit = first("commit", 0);
    return book < steps.size() && book < commit;
  }

  /** Whether a commit came before the first booking. */
  boolean commitsFirst() {
    int commit = first("commit", 0);
    return commit < steps.size() && commit < first("book", 0);
  }

  /** Whether the program went on with other payments after its crash, without a new try. */
  boolean wentOn() {
    return betweenCrashAndRestart("book") && !betweenCrashAndRestart("book " + crashing);
  }

  /** Whether the program committed after its crash. */
  boolean committedAfterCrash() {
    return betweenCrashAndRestart("commit");
  }

  private boolean betweenCrashAndRestart(String what) {
    int crash = first("crash", 0);
    return first(what, crash) < first("restart", crash);
  }

  /**
   * Whether a commit before the crash went beyond the record at work.
   *
   * @param next the offset after that record
   */
  boolean committedBeyond(long next) {
    return steps.subList(0, first("crash", 0)).stream()
        .filter(step -> step.startsWith("commit "))
        .anyMatch(step -> Long.parseLong(step.substring("commit ".length())) > next);
  }

  /** Whether records of the last poll were booked before the crash, and none was committed. */
  boolean committedOncePerPoll() {
    List<String> before = steps.subList(0, first("crash", 0));
    int poll = 0;
    for (int i = 0; i < before.size(); i++) {
      poll = before.get(i).startsWith("poll") ? i : poll;
    }
    List<String> batch = before.subList(poll, before.size());
    boolean later = first("commit", before.size()) < steps.size();
    return later
        && batch.stream().filter(step -> step.startsWith("book")).count() > (afterBooking ? 1 : 0)
        && batch.stream().noneMatch(step -> step.startsWith("commit"));
  }

  private int first(String what, int from) {
    for (int i = from; i < steps.size(); i++) {
      if (steps.get(i).startsWith(what)) {
        return i;
      }
    }
    return steps.size();
  }
}
