package streamlab.spark.grade.recovery;

import java.util.List;
import java.util.function.Function;

/**
 * Finds classes that only the grader's JVM has by asking it for their bytes: an answer that was
 * compiled a moment ago lies nowhere on disk. An answer's own package comes from there first, as
 * the jars may hold an older state of it.
 */
final class AskingLoader extends ClassLoader {

  static {
    registerAsParallelCapable();
  }

  private final Function<String, byte[]> askForBytes;
  private volatile List<String> askedFirst = List.of();

  /**
   * Asks nobody first, to begin with.
   *
   * @param askForBytes the bytes of a class by its name; null when there is none
   */
  AskingLoader(ClassLoader parent, Function<String, byte[]> askForBytes) {
    super(parent);
    this.askForBytes = askForBytes;
  }

  /** Has classes whose names begin so come from the other side, whatever the jars hold. */
  void askFirst(List<String> prefixes) {
    askedFirst = List.copyOf(prefixes);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded == null && askedFirst.stream().anyMatch(name::startsWith)) {
        byte[] bytes = askForBytes.apply(name);
        loaded = bytes == null ? null : defineClass(name, bytes, 0, bytes.length);
      }
      return loaded != null ? loaded : super.loadClass(name, resolve);
    }
  }
}
