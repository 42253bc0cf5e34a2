package streamlab.spark.grade;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each fact a {@link SparkSandbox} of its own and closes it behind it. */
public final class SparkSandboxExtension implements ParameterResolver {

  private static final Namespace OURS = Namespace.create(SparkSandboxExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == SparkSandbox.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    // The store closes what it holds when the fact has ended, however it ended.
    return context
        .getStore(OURS)
        .computeIfAbsent("sandbox", key -> new SparkSandbox(), SparkSandbox.class);
  }
}
