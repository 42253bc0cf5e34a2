package streamlab.exercises.deliverysemantics;

import org.apache.kafka.clients.consumer.Consumer;

/**
 * What does a crash lose, what does it repeat, and how does each payment count once all the same?
 */
@FunctionalInterface
public interface DeliverySemantics {

  /** What the loop promises for the case that the program crashes. */
  enum Promise {
    /** A record's payment is never booked twice; it may be lost. */
    AT_MOST_ONCE,
    /** A record's payment is never lost; it may be booked twice. */
    AT_LEAST_ONCE,
    /**
     * Each payment is booked, and none twice: neither because of a crash, nor because it is in the
     * topic twice.
     */
    EFFECTIVELY_ONCE
  }

  /** Where payments are booked: a database, which keeps what it has when your program crashes. */
  interface Ledger {

    /**
     * Books a payment, a second time when asked a second time.
     *
     * @throws RuntimeException when the program crashes here: the payment may have been booked
     *     before that or not
     */
    void book(String payment, String amount);

    /** Whether this payment has been booked, in this run of the program or in an earlier one. */
    boolean isBooked(String payment);
  }

  /**
   * The loop of a program: polls, books each record (its key is the payment, its value the amount)
   * and commits, record by record. It is written without end: when all is read, {@code poll} throws
   * a {@code WakeupException}, which ends the program. So does an exception of the ledger's.
   *
   * @param promise decides when to commit and what to book
   * @param consumer assigned to the one partition to read, at the group's position; it commits
   *     nothing by itself and is closed for you
   * @param ledger where to book
   */
  void run(Promise promise, Consumer<String, String> consumer, Ledger ledger);
}
