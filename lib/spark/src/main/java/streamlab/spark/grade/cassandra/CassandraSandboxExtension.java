package streamlab.spark.grade.cassandra;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each fact a {@link CassandraSandbox} of its own. */
public final class CassandraSandboxExtension implements ParameterResolver {

  private static final Namespace OURS = Namespace.create(CassandraSandboxExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == CassandraSandbox.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getStore(OURS)
        .computeIfAbsent("sandbox", key -> new CassandraSandbox(), CassandraSandbox.class);
  }
}
