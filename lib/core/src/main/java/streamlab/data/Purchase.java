package streamlab.data;

import java.time.Instant;

/**
 * Something bought. JSON fields: {@code username}, {@code currency}, {@code amount} (a whole
 * number), {@code timestamp} (ISO-8601, UTC). The key is the user name.
 *
 * @param username who bought
 * @param currency three letters
 * @param amount in whole units of the currency
 * @param time when
 */
public record Purchase(String username, String currency, int amount, Instant time)
    implements Event {

  private static final String[] CURRENCIES = {"USD", "EUR", "GBP", "JPY"};

  static Purchase make(long number, Instant time, int key, Dice dice) {
    return new Purchase(ClickEvent.USERS[key], dice.oneOf(CURRENCIES), dice.between(1, 500), time);
  }

  @Override
  public String key() {
    return username;
  }

  @Override
  public String json() {
    return new JsonText()
        .field("username", username)
        .field("currency", currency)
        .field("amount", amount)
        .isoTime("timestamp", time)
        .end();
  }
}
