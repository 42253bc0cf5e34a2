package streamlab.exercises.strictorlenient;

import org.apache.kafka.common.serialization.Serde;

/**
 * A serde for purchases that coerces nothing: JSON, then Base64.
 *
 * <p>A purchase in JSON: {@code {"username":"ann","currency":"USD","amount":12}}
 */
@FunctionalInterface
public interface StrictOrLenient {

  /**
   * Something bought.
   *
   * @param username who bought
   * @param currency three letters
   * @param amount in whole units of the currency
   */
  record Purchase(String username, String currency, int amount) {}

  /**
   * A serializer that writes compact JSON, fields in the record's order, packed into Base64 (the
   * basic alphabet, padded, in one line); and a deserializer that unpacks and reads it, and throws
   * when a field has another type, is missing, or is unknown.
   */
  Serde<Purchase> purchases();
}
