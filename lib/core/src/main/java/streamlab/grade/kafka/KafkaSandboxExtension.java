package streamlab.grade.kafka;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each fact a {@link KafkaSandbox} of its own and closes it behind it. */
public final class KafkaSandboxExtension implements ParameterResolver {

  private static final Namespace OURS = Namespace.create(KafkaSandboxExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == KafkaSandbox.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    // The store closes what it holds when the fact has ended, however it ended.
    return context
        .getStore(OURS)
        .computeIfAbsent("sandbox", key -> new KafkaSandbox(), KafkaSandbox.class);
  }
}
