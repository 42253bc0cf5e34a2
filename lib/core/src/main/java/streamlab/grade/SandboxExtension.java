package streamlab.grade;

import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each fact surroundings of its own as a parameter, and closes them behind it if they can be
 * closed.
 *
 * @param <T> their type, which the parameter names
 */
public abstract class SandboxExtension<T> implements ParameterResolver {

  private final Class<T> type;
  private final Supplier<T> maker;

  /** An extension that makes surroundings when a fact first asks for them. */
  protected SandboxExtension(Class<T> type, Supplier<T> maker) {
    this.type = type;
    this.maker = maker;
  }

  @Override
  public final boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == type;
  }

  @Override
  public final Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    // The store closes what it holds when the fact has ended, however it ended.
    return context
        .getStore(Namespace.create(getClass()))
        .computeIfAbsent("sandbox", key -> maker.get(), type);
  }
}
