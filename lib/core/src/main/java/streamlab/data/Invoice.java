package streamlab.data;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An invoice of a shop with its items. JSON fields: {@code InvoiceNumber}, {@code CreatedTime}
 * (milliseconds since 1970), {@code CustomerCardNo}, {@code CustomerType} (PRIME or NONPRIME),
 * {@code TotalAmount}, {@code InvoiceLineItems} (each {@code ItemCode}, {@code ItemPrice}, {@code
 * ItemQty}). The key is the customer's card number.
 *
 * @param number such as {@code INV-1001}
 * @param time when it was written
 * @param cardNumber the customer's card
 * @param prime whether the customer is a PRIME one
 * @param items one to four
 */
public record Invoice(
    String number, Instant time, String cardNumber, boolean prime, List<Item> items)
    implements Event {

  static final String[] CARDS = {
    "5556789", "2233445", "7788990", "1029384", "4757689", "8675309", "3141592", "2718281"
  };

  private static final String[] CODES = {"A1", "A2", "B1", "B2", "C1", "C2", "C3", "D1"};

  /** Copies the list. */
  public Invoice {
    items = List.copyOf(items);
  }

  /**
   * A line of an invoice.
   *
   * @param code which article
   * @param price of one piece: halves at most, so that sums are exact
   * @param quantity how many pieces
   */
  public record Item(String code, double price, int quantity) {
    private String json() {
      return new JsonText()
          .field("ItemCode", code)
          .field("ItemPrice", price)
          .field("ItemQty", quantity)
          .end();
    }
  }

  static Invoice make(long number, Instant time, int key, Dice dice) {
    List<Item> items = new ArrayList<>();
    for (int left = dice.between(1, 4); left > 0; left--) {
      items.add(new Item(dice.oneOf(CODES), dice.between(2, 1000) / 2.0, dice.between(1, 5)));
    }
    return new Invoice("INV-" + (1001 + number), time, CARDS[key], key % 2 == 0, items);
  }

  /** The sum over all items. */
  public double total() {
    return items.stream().mapToDouble(item -> item.price() * item.quantity()).sum();
  }

  @Override
  public String key() {
    return cardNumber;
  }

  @Override
  public String json() {
    return new JsonText()
        .field("InvoiceNumber", number)
        .field("CreatedTime", time.toEpochMilli())
        .field("CustomerCardNo", cardNumber)
        .field("CustomerType", prime ? "PRIME" : "NONPRIME")
        .field("TotalAmount", total())
        .raw(
            "InvoiceLineItems",
            items.stream().map(Item::json).collect(Collectors.joining(",", "[", "]")))
        .end();
  }
}
