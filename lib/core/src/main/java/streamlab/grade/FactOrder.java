package streamlab.grade;

import java.util.Comparator;
import org.junit.jupiter.api.MethodDescriptor;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.MethodOrdererContext;

/** Facts run in the order their author gave them: the first that fails is the one to read. */
public final class FactOrder implements MethodOrderer {

  @Override
  public void orderMethods(MethodOrdererContext context) {
    context.getMethodDescriptors().sort(Comparator.comparingInt(FactOrder::order));
  }

  private static int order(MethodDescriptor method) {
    return method.findAnnotation(Fact.class).map(Fact::order).orElse(Integer.MAX_VALUE);
  }
}
