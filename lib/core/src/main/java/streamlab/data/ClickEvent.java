package streamlab.data;

import java.time.Instant;

/**
 * A click on a page of a web site. JSON fields: {@code email}, {@code timestamp} (ISO-8601, UTC),
 * {@code uri}. The key is the e-mail address.
 *
 * @param email who clicked
 * @param time when
 * @param uri on what
 */
public record ClickEvent(String email, Instant time, String uri) implements Event {

  static final String[] USERS = {
    "ann", "bob", "cleo", "dan", "eve", "finn", "gita", "hugo", "ines", "jon", "kim", "lena"
  };

  private static final String[] PAGES = {"home", "search", "cart", "checkout", "help", "account"};

  static ClickEvent make(long number, Instant time, int key, Dice dice) {
    String uri = "https://shop.example.com/" + dice.oneOf(PAGES) + "?item=" + dice.below(1000);
    return new ClickEvent(USERS[key] + "@example.com", time, uri);
  }

  @Override
  public String key() {
    return email;
  }

  @Override
  public String json() {
    return new JsonText().field("email", email).isoTime("timestamp", time).field("uri", uri).end();
  }
}
