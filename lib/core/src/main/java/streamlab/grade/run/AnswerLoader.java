package streamlab.grade.run;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;

/**
 * Loads the classes of one compiled answer; a fresh loader for each grade. Its own classes come
 * first: the learner's file may have been compiled into the lab's jars, too, in an older state.
 */
final class AnswerLoader extends ClassLoader {

  private final Map<String, byte[]> classes;

  AnswerLoader(Map<String, byte[]> classes, ClassLoader parent) {
    super(parent);
    this.classes = Map.copyOf(classes);
  }

  /** As its classes, so that another JVM can be given their bytes. */
  @Override
  public InputStream getResourceAsStream(String name) {
    String suffix = ".class";
    byte[] bytes =
        name.endsWith(suffix)
            ? classes.get(name.substring(0, name.length() - suffix.length()).replace('/', '.'))
            : null;
    return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      if (loaded == null) {
        loaded = defineClass(name, bytes, 0, bytes.length);
      }
      if (resolve) {
        resolveClass(loaded);
      }
      return loaded;
    }
  }
}
