package streamlab.data;

import java.time.Instant;

/**
 * A trade on an exchange. JSON fields: {@code CreatedTime} ({@code yyyy-MM-dd HH:mm:ss}, UTC),
 * {@code Type} (BUY or SELL), {@code Amount} (a whole number), {@code BrokerCode}. The key is the
 * broker's code.
 *
 * @param time when
 * @param buy whether it is a BUY; else a SELL
 * @param amount a multiple of 50
 * @param brokerCode three letters
 */
public record Trade(Instant time, boolean buy, int amount, String brokerCode) implements Event {

  static final String[] BROKERS = {"ABX", "BCD", "CWL", "DRT", "EQN", "FXS", "GLM", "HNS"};

  static Trade make(long number, Instant time, int key, Dice dice) {
    return new Trade(time, dice.below(2) == 0, 50 * dice.between(1, 20), BROKERS[key]);
  }

  @Override
  public String key() {
    return brokerCode;
  }

  @Override
  public String json() {
    return new JsonText()
        .plainTime("CreatedTime", time)
        .field("Type", buy ? "BUY" : "SELL")
        .field("Amount", amount)
        .field("BrokerCode", brokerCode)
        .end();
  }
}
