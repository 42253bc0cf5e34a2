package streamlab.spark.grade.recovery;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestWatcher;

/**
 * Gives facts a {@link Recovery} and closes it behind them. Once a fact holds, it has a JVM get
 * ready for those that will need one; an answer that is not started costs none.
 */
public final class RecoveryExtension implements ParameterResolver, TestWatcher {

  private static final Namespace OURS = Namespace.create(RecoveryExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Recovery.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    // The store closes what it holds when the fact has ended, however it ended.
    return context
        .getStore(OURS)
        .computeIfAbsent("recovery", key -> new Recovery(), Recovery.class);
  }

  @Override
  public void testSuccessful(ExtensionContext context) {
    RecoveryJvms.prepare();
  }
}
