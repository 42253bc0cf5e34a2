package streamlab.data;

/**
 * Pseudo-random numbers by SplitMix64 (Steele, Lea, Flood 2014), written out here because no JDK
 * promises the same numbers as another.
 */
final class Dice {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long state;

  Dice(long seed) {
    state = seed;
  }

  private long next() {
    long z = state += GOLDEN;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** A number from 0 to {@code bound - 1}; the bias of this way is below one in a billion. */
  int below(int bound) {
    return (int) (((next() >>> 32) * bound) >>> 32);
  }

  /** A number from {@code least} to {@code most}. */
  int between(int least, int most) {
    return least + below(most - least + 1);
  }

  /** One of them. */
  <T> T oneOf(T[] all) {
    return all[below(all.length)];
  }
}
