package streamlab.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The line at the bottom of lab watch")
class BottomLineTest {

  @Test
  @DisplayName("shows the first pass of many, and is full only when all are passed")
  void bar() {
    assertEquals("[..........] 0/19  n next", BottomLine.of(0, 19, "n next"));
    assertEquals("[#.........] 1/19  n next", BottomLine.of(1, 19, "n next"));
    assertEquals("[#########.] 18/19  n next", BottomLine.of(18, 19, "n next"));
    assertEquals("[##########] 19/19  n next", BottomLine.of(19, 19, "n next"));
    assertEquals("[..........] 0/0  n next", BottomLine.of(0, 0, "n next"));
  }
}
