package streamlab.grade.run;

import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import streamlab.exercise.Exercise;
import streamlab.grade.result.CompileProblem;

/** A compiled answer in a loader of its own: which of its classes answers, and how to make one. */
final class LoadedAnswer {

  private final Map<String, byte[]> classes;
  private final AnswerLoader loader;

  LoadedAnswer(Map<String, byte[]> classes, ClassLoader parent) {
    this.classes = classes;
    this.loader = new AnswerLoader(classes, parent);
  }

  ClassLoader loader() {
    return loader;
  }

  Set<String> classNames() {
    return classes.keySet();
  }

  /** Makes answers, or tells in one problem why it can't. */
  record Answers(Callable<?> maker, CompileProblem problem) {}

  Answers answers(Exercise exercise, String fileName) throws ClassNotFoundException {
    Class<?> wanted = Class.forName(exercise.interfaceName(), false, loader.getParent());
    List<Class<?>> found = new ArrayList<>();
    for (String name : classes.keySet()) {
      Class<?> each = loader.loadClass(name);
      if (wanted.isAssignableFrom(each)
          && !each.isInterface()
          && !each.isAnonymousClass()
          && !Modifier.isAbstract(each.getModifiers())) {
        found.add(each);
      }
    }
    String type = exercise.typeName();
    if (found.isEmpty()) {
      return problem(
          fileName, "no class in it says \"implements " + type + "\": that is what is graded");
    }
    Class<?> answer = theOne(found, fileName);
    if (answer == null) {
      return problem(
          fileName,
          "more than one class in it implements "
              + type
              + " ("
              + String.join(", ", found.stream().map(Class::getSimpleName).toList())
              + "): leave one");
    }
    try {
      Constructor<?> constructor = answer.getDeclaredConstructor();
      constructor.setAccessible(true);
      return new Answers(constructor::newInstance, null);
    } catch (NoSuchMethodException e) {
      return problem(
          fileName,
          "the grader makes your "
              + answer.getSimpleName()
              + " with new "
              + answer.getSimpleName()
              + "(): it needs a constructor without parameters");
    }
  }

  private static Class<?> theOne(List<Class<?>> found, String fileName) {
    if (found.size() == 1) {
      return found.get(0);
    }
    return found.stream()
        .filter(each -> fileName.equals(each.getSimpleName() + ".java"))
        .findFirst()
        .orElse(null);
  }

  private static Answers problem(String file, String message) {
    return new Answers(null, new CompileProblem(file, 0, 0, "", message));
  }

  /**
   * Whether Spark may send classes of this answer to its tasks. Those look classes up in a loader
   * that remembers them by name, so a JVM can take such an answer only once.
   */
  boolean shipsClasses() throws ClassNotFoundException {
    if (classes.size() > 1) {
      return true;
    }
    for (String name : classes.keySet()) {
      Class<?> each = loader.loadClass(name);
      boolean serializableLambda =
          Arrays.stream(each.getDeclaredMethods())
              .anyMatch(method -> method.getName().equals("$deserializeLambda$"));
      if (serializableLambda || Serializable.class.isAssignableFrom(each)) {
        return true;
      }
    }
    return false;
  }
}
